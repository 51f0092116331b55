package org.heed.json.internal.payloads;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heed.RecordedScore;
import org.heed.facts.HostFact;

/** What has been read so far about one person, from however many files. Not safe to share between threads. */
public final class Gathered {

    private final AssessmentDays assessments;
    private final List<RecordedScore> scores = new ArrayList<>();
    private final List<HostFact> facts = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();
    private Optional<LocalDate> planAgreed = Optional.empty();
    private int goals;

    public Gathered(AssessmentDays assessments) {
        this.assessments = assessments;
    }

    /** The scores, in the order they were read. */
    public List<RecordedScore> scores() {
        return scores;
    }

    /** All other facts, in the order they were read; ids and places of needs and goals are still to be given. */
    public List<HostFact> facts() {
        return facts;
    }

    /** Days that stand in the files, also where no fact came of them. */
    public List<LocalDate> days() {
        return days;
    }

    /** The day a plan was agreed; empty when there is none or it was not. */
    public Optional<LocalDate> planAgreed() {
        return planAgreed;
    }

    AssessmentDays assessments() {
        return assessments;
    }

    void add(RecordedScore score) {
        scores.add(score);
    }

    void add(HostFact fact) {
        facts.add(fact);
    }

    void day(Optional<LocalDate> day) {
        day.ifPresent(days::add);
    }

    /** An id that no goal has yet. */
    String nextGoal() {
        goals++;
        return "goal-" + goals;
    }

    void planAgreed(LocalDate day) {
        planAgreed = Optional.of(day);
    }
}

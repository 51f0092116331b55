package org.heed.internal.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.heed.CaseFile;
import org.heed.RecordedScore;
import org.heed.facts.HostFact;
import org.heed.facts.Item;
import org.heed.facts.Observation;
import org.heed.facts.PlanStep;
import org.heed.facts.Provenance;
import org.heed.facts.StatedNeed;
import org.heed.facts.Wish;
import org.heed.facts.Words;

/** A case file made from a seed: few days, few values and few words, so that they meet, clash and repeat. */
final class RandomCase {

    private final Random random;
    private final List<RecordedScore> scores = new ArrayList<>();
    private final List<HostFact> facts = new ArrayList<>();

    RandomCase(long seed) {
        random = new Random(seed);
        repeat(12, () -> scores.add(score()));
        repeat(6, () -> facts.add(item()));
        repeat(3, () -> facts.add(need(facts.size())));
        repeat(3, () -> facts.add(step()));
        repeat(3, () -> facts.add(new Observation("flag", pick("thinking", ""), provenance())));
    }

    List<RecordedScore> scores() {
        return scores;
    }

    List<HostFact> facts() {
        return facts;
    }

    /** The case file; the host hands its scores over in the order given. */
    CaseFile with(List<RecordedScore> handedOver) {
        CaseFile.Builder builder = CaseFile.of("a case").asAt(Recorded.AS_AT);
        handedOver.forEach(builder::add);
        facts.forEach(builder::add);
        return builder.circumstance("setting", "community")
                .circumstance("age", "34")
                .build();
    }

    private RecordedScore score() {
        Optional<Double> value =
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(pick(-0.0, 0.0, 2.0, 2.5, 12.0, 101.0));
        Optional<LocalDate> date = random.nextInt(5) == 0 ? Optional.empty() : Optional.of(day());
        return new RecordedScore(
                pick("OVP", "THINKING", "SARA", "FINANCE", "unheard-of"),
                value,
                pick("", "", "low", "VERY_HIGH", "purple"),
                pick("", "1", "1.1", "2"),
                date,
                provenance());
    }

    private Item item() {
        return new Item(
                pick("11.4", "11.5", "99"), pick(0.0, -0.0, 1.0, 7.0), pick("", "own words"), day(), provenance());
    }

    private StatedNeed need(int number) {
        Words words = Words.of(pick("", "a house", "anger at home", "a colour TV", "\u202e<b>=cmd \ud83d\ude00"));
        return new StatedNeed(
                "need-" + number,
                words,
                pick("", "thinking", "accommodation"),
                "",
                random.nextInt(3),
                Wish.NOT_SAID,
                provenance());
    }

    private PlanStep step() {
        return new PlanStep(
                "goal-1",
                "",
                Words.of(pick("refer", "Duty to refer", "")),
                pick("", "", "group"),
                PlanStep.Status.NOT_STARTED,
                "",
                provenance());
    }

    private LocalDate day() {
        return Recorded.AS_AT.minusDays(pick(-1, 0, 0, 1, 400));
    }

    private Provenance provenance() {
        return Provenance.of(pick("one file", "another file"));
    }

    private void repeat(int most, Runnable adding) {
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            adding.run();
        }
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}

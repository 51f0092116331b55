package org.heed.internal.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.CaseFile;
import org.heed.RecordedScore;
import org.heed.WordsRead;
import org.heed.facts.Circumstance;
import org.heed.facts.CircumstanceGap;
import org.heed.facts.Fact;
import org.heed.facts.HostFact;
import org.heed.facts.Item;
import org.heed.facts.PlanStep;
import org.heed.facts.Provenance;
import org.heed.facts.StatedNeed;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.CircumstanceKind;
import org.heed.internal.catalogue.Measure;
import org.heed.internal.catalogue.Wording;

/** Selects what rules see of one case file. Makes no judgement of policy: which value counts is said by the catalogue. */
public final class Selection {

    private final Catalogue catalogue;
    private final CaseFile caseFile;
    private final Reading reading;
    private final Map<Object, Fact> facts = new LinkedHashMap<>();
    private final List<String> readings = new ArrayList<>();
    private final Set<WordsRead> wordsRead = new LinkedHashSet<>();
    private final Set<String> setAside = new LinkedHashSet<>();
    private final Map<String, List<Circumstance>> circumstances = new LinkedHashMap<>();
    private final KnownIds known;

    private Selection(Catalogue catalogue, CaseFile caseFile, List<WordsRead> earlier) {
        this.catalogue = catalogue;
        this.caseFile = caseFile;
        this.reading = new Reading(catalogue, earlier);
        this.known = new KnownIds(catalogue, this::say);
    }

    public static Selected of(CaseFile caseFile, Catalogue catalogue) {
        return of(caseFile, catalogue, List.of());
    }

    /** The same, where words that are erased by now were read before. */
    public static Selected of(CaseFile caseFile, Catalogue catalogue, List<WordsRead> earlier) {
        return new Selection(catalogue, caseFile, earlier).select();
    }

    private Selected select() {
        scores();
        items();
        circumstances();
        caseFile.facts().forEach(this::hostFact);
        circumstanceGaps();
        later();
        List<Fact> all = List.copyOf(facts.values());
        List<StatedNeed> needs = all.stream()
                .filter(StatedNeed.class::isInstance)
                .map(StatedNeed.class::cast)
                .sorted((one, other) -> Integer.compare(one.place(), other.place()))
                .toList();
        return new Selected(all, needs, readings, List.copyOf(wordsRead), List.copyOf(setAside));
    }

    private void scores() {
        Map<String, List<RecordedScore>> byMeasure = new LinkedHashMap<>();
        for (RecordedScore score : caseFile.scores()) {
            byMeasure
                    .computeIfAbsent(score.measure(), measure -> new ArrayList<>())
                    .add(score);
        }
        for (Measure measure : catalogue.measures().values()) {
            List<RecordedScore> recorded = byMeasure.getOrDefault(measure.id(), List.of());
            ScoreSelection selection = new ScoreSelection(measure, recorded, caseFile.asAt());
            selection.facts().forEach(this::add);
            if (selection.leavesOut()) {
                say("aside.score-out-of-range", measure.name());
            }
        }
        byMeasure.keySet().removeAll(catalogue.measures().keySet());
        byMeasure.keySet().forEach(unknown -> say("aside.unknown-measure", unknown));
    }

    private void items() {
        Map<String, List<Item>> byNumber = new LinkedHashMap<>();
        for (HostFact fact : caseFile.facts()) {
            if (fact instanceof Item item && !item.date().isAfter(caseFile.asAt())) {
                byNumber.computeIfAbsent(item.number(), number -> new ArrayList<>())
                        .add(item);
            }
        }
        byNumber.forEach((number, answers) -> {
            ItemSelection selection = new ItemSelection(catalogue.items().get(number), answers);
            selection.item().ifPresentOrElse(this::add, () -> say(selection.problem(), number));
        });
    }

    private void hostFact(HostFact fact) {
        if (fact instanceof Item) {
            return;
        }
        if (fact instanceof Circumstance circumstance) {
            circumstances.getOrDefault(circumstance.kind(), List.of()).forEach(this::add);
            return;
        }
        known.known(fact).ifPresent(this::read);
    }

    private void read(HostFact fact) {
        if (fact instanceof StatedNeed need) {
            StatedNeed read = reading.read(need);
            if (need.topic().isEmpty() && !read.equals(need)) {
                readings.add(need.id());
                wordsRead.add(new WordsRead(need.words(), need.area(), read.topic(), ""));
            }
            add(read);
        } else if (fact instanceof PlanStep step) {
            PlanStep read = reading.read(step);
            if (!read.equals(step)) {
                wordsRead.add(new WordsRead(step.description(), step.area(), "", read.intervention()));
            }
            add(read);
        } else {
            add(fact);
        }
    }

    private void circumstances() {
        Map<String, List<Circumstance>> byKind = new LinkedHashMap<>();
        for (HostFact fact : caseFile.facts()) {
            if (fact instanceof Circumstance circumstance) {
                byKind.computeIfAbsent(circumstance.kind(), kind -> new ArrayList<>())
                        .add(circumstance);
            }
        }
        byKind.forEach((id, recorded) -> {
            CircumstanceKind kind = catalogue.circumstances().get(id);
            CircumstanceSelection selection = new CircumstanceSelection(kind, recorded);
            circumstances.put(id, selection.chosen());
            selection.problems().forEach(key -> say(key, id));
        });
    }

    /** What is dated after the day of the advice: scores and answers stay out, and it is said. */
    private void later() {
        long scores = caseFile.scores().stream()
                .filter(score -> score.date().filter(this::isLater).isPresent())
                .count();
        long items = caseFile.facts().stream()
                .filter(fact -> fact instanceof Item item && isLater(item.date()))
                .count();
        if (scores + items > 0) {
            say("aside.after-date", Long.toString(scores + items));
        }
    }

    private boolean isLater(LocalDate date) {
        return date.isAfter(caseFile.asAt());
    }

    private void circumstanceGaps() {
        Collection<Fact> known = List.copyOf(facts.values());
        for (CircumstanceKind kind : catalogue.circumstances().values()) {
            boolean onRecord = known.stream()
                    .anyMatch(fact -> fact instanceof Circumstance circumstance
                            && circumstance.kind().equals(kind.id()));
            if (!onRecord && !kind.gap().isEmpty()) {
                add(new CircumstanceGap(kind.id(), Provenance.of("case file")));
            }
        }
    }

    /** Facts that differ in nothing a rule or a reader could see but their provenance are one fact. */
    private void add(Fact fact) {
        facts.putIfAbsent(Sameness.of(fact), fact);
    }

    private void say(String key, String id) {
        Wording wording = catalogue.wording();
        setAside.add(wording.say(key, Map.of("id", id)));
    }
}

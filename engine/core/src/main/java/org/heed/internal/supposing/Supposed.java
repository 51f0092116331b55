package org.heed.internal.supposing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.heed.CaseFile;
import org.heed.RecordedScore;
import org.heed.explain.Otherwise.What;
import org.heed.facts.Circumstance;
import org.heed.facts.HostFact;
import org.heed.facts.Item;
import org.heed.facts.Observation;
import org.heed.facts.Provenance;
import org.heed.facts.Reported;
import org.heed.facts.Requirement;
import org.heed.facts.Score;
import org.heed.facts.StatedNeed;
import org.heed.facts.Strength;
import org.heed.facts.Wish;
import org.heed.facts.Words;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.CircumstanceKind;
import org.heed.internal.catalogue.Decimal;
import org.heed.internal.catalogue.Measure;

/**
 * A case file in which something is otherwise. What is changed stands where it stood, of the same day and from the same source;
 * what comes anew is of the day of the advice. Everything else is left as it is.
 */
public final class Supposed {

    /** Where a fact comes from that nobody recorded. */
    static final Provenance SOURCE = Provenance.of("supposed");

    private final Catalogue catalogue;
    private final CaseFile base;
    private List<RecordedScore> scores;
    private List<HostFact> facts;

    private Supposed(CaseFile base, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.base = base;
        this.scores = new ArrayList<>(base.scores());
        this.facts = new ArrayList<>(base.facts());
    }

    /** The case with each of these in its slot. */
    public static CaseFile in(CaseFile base, Catalogue catalogue, Collection<Option> options) {
        Supposed supposed = new Supposed(base, catalogue);
        options.forEach(supposed::put);
        return supposed.caseFile();
    }

    /** The case with nothing in it but what stands in one slot. */
    static CaseFile only(CaseFile base, Catalogue catalogue, Slot slot) {
        Supposed supposed = new Supposed(base, catalogue);
        supposed.scores.removeIf(
                score -> slot.what() != What.SCORE || !score.measure().equals(slot.id()));
        Predicate<HostFact> stands = standsIn(new Slot(slot.what(), Slotted.subject(slot)));
        supposed.facts.removeIf(
                fact -> !stands.test(fact) && !(slot.what() == What.STATED_NEED && fact instanceof StatedNeed));
        return supposed.caseFile();
    }

    private void put(Option option) {
        String id = option.slot().id();
        switch (option.slot().what()) {
            case SCORE -> score(id, option.to());
            case ITEM -> item(id, option.to());
            case CIRCUMSTANCE -> circumstance(option);
            case REQUIREMENT -> presence(option, new Requirement(id, Words.none(), SOURCE));
            case OBSERVATION -> presence(option, new Observation(before(id), after(id), SOURCE));
            case STRENGTH -> presence(option, new Strength(id, Words.none(), SOURCE));
            case REPORT ->
                presence(
                        option,
                        new Reported(
                                id,
                                first(option.to()),
                                option.to().size() < 2 ? "" : option.to().get(1),
                                SOURCE));
            case STATED_NEED -> need(id);
            case THRESHOLD, GATE -> throw new IllegalArgumentException("Policy is not part of a case.");
        }
    }

    /** The record that is read now is changed in place; where none can be read, one of the day of the advice is added. */
    private void score(String id, List<String> to) {
        Measure measure = catalogue.measures().get(id);
        if (measure == null) {
            return;
        }
        Optional<RecordedScore> current = new ReadableScores(measure, scores, base.asAt()).current();
        LocalDate day = current.map(ReadableScores::day).orElse(base.asAt());
        RecordedScore changed = new RecordedScore(
                id,
                to.stream().findFirst().flatMap(Decimal::read),
                "",
                current.map(RecordedScore::version).orElse(""),
                day.equals(Score.UNDATED) ? Optional.empty() : Optional.of(day),
                current.map(RecordedScore::provenance).orElse(SOURCE));
        scores = replaced(
                scores,
                score -> score.measure().equals(id)
                        && ReadableScores.isRead(measure, score)
                        && ReadableScores.day(score).equals(day),
                List.of(changed));
    }

    private void item(String number, List<String> to) {
        Predicate<HostFact> same = fact -> fact instanceof Item item
                && item.number().equals(number)
                && !item.date().isAfter(base.asAt());
        Optional<Item> newest = facts.stream()
                .filter(same)
                .map(Item.class::cast)
                .reduce((one, other) -> other.date().isAfter(one.date()) ? other : one);
        List<HostFact> changed = new ArrayList<>();
        to.stream()
                .findFirst()
                .flatMap(Decimal::read)
                .ifPresent(value -> changed.add(new Item(
                        number,
                        value,
                        "",
                        newest.map(Item::date).orElse(base.asAt()),
                        newest.map(Item::provenance).orElse(SOURCE))));
        facts = replaced(facts, same, changed);
    }

    private void circumstance(Option option) {
        String id = Slotted.subject(option.slot());
        CircumstanceKind kind = catalogue.circumstances().get(id);
        boolean number = kind != null && kind.number();
        List<HostFact> changed = option.to().stream()
                .<HostFact>map(value ->
                        new Circumstance(id, value, number ? Decimal.read(value).orElse(0.0) : 0, source(id)))
                .toList();
        facts = replaced(facts, standsIn(option.slot()), changed);
    }

    /** What is changed keeps its day: what is newer would win against what else is on record. */
    private Provenance source(String circumstance) {
        return facts.stream()
                .filter(fact -> fact instanceof Circumstance same && same.kind().equals(circumstance))
                .map(fact ->
                        Provenance.of(SOURCE.source(), fact.provenance().date().orElse(base.asAt())))
                .findFirst()
                .orElse(SOURCE);
    }

    private void presence(Option option, HostFact fact) {
        facts = replaced(facts, standsIn(option.slot()), option.to().isEmpty() ? List.of() : List.of(fact));
    }

    private void need(String area) {
        Set<String> taken = new LinkedHashSet<>();
        int place = 1;
        for (HostFact fact : facts) {
            if (fact instanceof StatedNeed need) {
                taken.add(need.id());
                place = Math.max(place, need.place() + 1);
            }
        }
        int number = 1;
        while (taken.contains("need-" + number)) {
            number++;
        }
        facts.add(new StatedNeed("need-" + number, Words.none(), area, "", place, Wish.NOT_SAID, SOURCE));
    }

    private static Predicate<HostFact> standsIn(Slot slot) {
        String id = slot.id();
        return switch (slot.what()) {
            case ITEM -> fact -> fact instanceof Item item && item.number().equals(id);
            case CIRCUMSTANCE ->
                fact -> fact instanceof Circumstance same && same.kind().equals(id);
            case REQUIREMENT ->
                fact -> fact instanceof Requirement same && same.kind().equals(id);
            case OBSERVATION -> fact -> fact instanceof Observation same && id.equals(same.kind() + "/" + same.area());
            case STRENGTH ->
                fact -> fact instanceof Strength same && same.area().equals(id);
            case REPORT ->
                fact -> fact instanceof Reported same && same.intervention().equals(id);
            case SCORE, STATED_NEED, THRESHOLD, GATE -> fact -> false;
        };
    }

    /** In the place of the first that goes; at the end where none goes. */
    private static <T> List<T> replaced(List<T> all, Predicate<? super T> goes, List<T> come) {
        List<T> changed = new ArrayList<>();
        boolean put = false;
        for (T each : all) {
            if (!goes.test(each)) {
                changed.add(each);
            } else if (!put) {
                changed.addAll(come);
                put = true;
            }
        }
        if (!put) {
            changed.addAll(come);
        }
        return changed;
    }

    static String before(String id) {
        return id.substring(0, id.indexOf('/'));
    }

    static String after(String id) {
        return id.substring(id.indexOf('/') + 1);
    }

    private static String first(List<String> texts) {
        return texts.isEmpty() ? "" : texts.get(0);
    }

    private CaseFile caseFile() {
        CaseFile.Builder builder = CaseFile.of(base.reference());
        base.givenName().ifPresent(builder::givenName);
        if (base.dateGiven()) {
            builder.asAt(base.asAt());
        } else {
            builder.asAtNewest(base.asAt());
        }
        builder.needOrder(base.needOrder());
        base.needOrderDate().ifPresent(builder::needOrderOfPlan);
        scores.forEach(builder::add);
        facts.forEach(builder::add);
        base.files().forEach(builder::file);
        base.unread().forEach(builder::unread);
        return builder.build();
    }
}

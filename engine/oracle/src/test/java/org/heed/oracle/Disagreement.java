package org.heed.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.language.RuleReader;
import org.heed.internal.language.RuleReading;

/** Rules and a case over which the voices differ, cut down to what is needed for it. */
final class Disagreement {

    private final List<RuleText> rules;
    private final List<Record> facts;
    private final Catalogue catalogue;

    Disagreement(List<RuleText> rules, List<Record> facts, Catalogue catalogue) {
        this.rules = List.copyOf(rules);
        this.facts = List.copyOf(facts);
        this.catalogue = catalogue;
    }

    /** Whether it goes when Drools does not share joins between rules that begin alike: then Drools missed a rule. */
    boolean isBySharing() {
        return difference(false).isEmpty();
    }

    /** The difference in words; empty where the voices agree, or where the reader takes not all rules. */
    Optional<String> difference() {
        return difference(true);
    }

    private Optional<String> difference(boolean sharesJoins) {
        RuleReading reading = new RuleReader(catalogue).readAll(RuleText.files(rules));
        if (!reading.problems().isEmpty() || rules.isEmpty()) {
            return Optional.empty();
        }
        try (Compared compared =
                new Compared(RuleText.files(rules), reading.rules(), new Compared.Tally(), sharesJoins)) {
            return compared.difference(facts, true);
        } catch (IllegalStateException notCompiled) {
            return Optional.of(Compared.FAILS + notCompiled.getMessage());
        }
    }

    private boolean isOfKind(boolean fails) {
        return difference()
                .filter(words -> words.startsWith(Compared.FAILS) == fails)
                .isPresent();
    }

    /** As small as leaving out one thing at a time makes it. */
    Disagreement shrunk() {
        boolean fails = difference().orElseThrow().startsWith(Compared.FAILS);
        Disagreement small = this;
        for (int at = rules.size(); at > 0; at /= 2) {
            small = small.withoutRules(at, fails);
        }
        for (int at = facts.size(); at > 0; at /= 2) {
            small = small.withoutFacts(at, fails);
        }
        Optional<Disagreement> next = Optional.of(small);
        while (next.isPresent()) {
            small = next.get();
            next = small.smaller().stream().filter(each -> each.isOfKind(fails)).findFirst();
        }
        return small;
    }

    private Disagreement withoutRules(int size, boolean fails) {
        Disagreement small = this;
        for (int from = 0; from < small.rules.size(); ) {
            Disagreement less = new Disagreement(without(small.rules, from, size), small.facts, catalogue);
            boolean differs = less.isOfKind(fails);
            small = differs ? less : small;
            from += differs ? 0 : size;
        }
        return small;
    }

    private Disagreement withoutFacts(int size, boolean fails) {
        Disagreement small = this;
        for (int from = 0; from < small.facts.size(); ) {
            Disagreement less = new Disagreement(small.rules, without(small.facts, from, size), catalogue);
            boolean differs = less.isOfKind(fails);
            small = differs ? less : small;
            from += differs ? 0 : size;
        }
        return small;
    }

    private List<Disagreement> smaller() {
        List<Disagreement> smaller = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            for (Phrase when : rules.get(i).when().smaller()) {
                List<RuleText> changed = new ArrayList<>(rules);
                changed.set(i, rules.get(i).with(when));
                smaller.add(new Disagreement(changed, facts, catalogue));
            }
        }
        return smaller;
    }

    private static <T> List<T> without(List<T> all, int from, int size) {
        List<T> left = new ArrayList<>(all.subList(0, from));
        left.addAll(all.subList(Math.min(all.size(), from + size), all.size()));
        return left;
    }

    /** For whoever has to find out which side is right. */
    String told() {
        return rules.stream().map(RuleText::text).collect(Collectors.joining("\n"))
                + facts.stream()
                        .map(each -> "\n" + each.toString().replaceAll(", provenance=.*", "]"))
                        .collect(Collectors.joining())
                + "\n" + difference().orElse("No difference.");
    }
}

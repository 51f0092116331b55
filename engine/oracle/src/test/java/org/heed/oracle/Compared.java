package org.heed.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.internal.drools.Bounds;
import org.heed.internal.drools.Engine;
import org.heed.internal.language.RuleFile;
import org.heed.internal.rules.Firing;
import org.heed.internal.rules.Outcome;
import org.heed.internal.rules.PreparedRule;
import org.heed.internal.rules.Rule;
import org.heed.internal.rules.Walker;
import org.heed.internal.rules.World;

/** One rule set in all three voices: Drools' code generation, Heed's engine, and the walk that explanations are made of. */
final class Compared implements AutoCloseable {

    /** How a difference begins that is none of verdicts: Drools gives none. */
    static final String FAILS = "Drools fails: ";

    private static final Bounds GENEROUS = new Bounds(20_000_000, 100_000);

    private final GeneratedCode generated;
    private final Engine engine;
    private final Walker walker;
    private final Tally tally;

    /** What was compared so far, over all rule sets. */
    static final class Tally {
        long verdicts;
        long held;
        long justifications;
        long walked;
        int cases;
        int ruleSets;
        int rules;
        int failed;

        @Override
        public String toString() {
            return verdicts + " verdicts of rules over cases (" + ruleSets + " rule sets, " + rules + " rules, " + cases
                    + " cases), " + held + " of them held, " + justifications + " justifications; " + walked
                    + " verdicts of the walk as well; " + failed + " rule sets left when Drools failed";
        }
    }

    Compared(List<RuleFile> files, List<Rule> rules, Tally tally) {
        this(files, rules, tally, true);
    }

    /** @param sharesJoins whether Drools' own network shares joins between rules; Heed's does not */
    Compared(List<RuleFile> files, List<Rule> rules, Tally tally, boolean sharesJoins) {
        this.generated = new GeneratedCode(files, sharesJoins);
        this.engine = Engine.of(rules, GENEROUS);
        this.walker = new Walker(engine.rules());
        this.tally = tally;
        tally.ruleSets++;
        tally.rules += rules.size();
    }

    int rules() {
        return engine.rules().size();
    }

    /** Where the voices differ over one case, in words; empty where they agree. */
    Optional<String> difference(List<? extends Record> facts, boolean walkToo) {
        GeneratedCode.Rest drools;
        try {
            drools = generated.run(facts);
        } catch (RuntimeException failed) {
            return Optional.of(FAILS + failed.getMessage() + " " + failed.getCause());
        }
        Outcome heed = engine.run(facts);
        Justified.Places places = new Justified.Places(facts);
        List<Justified> ours = new ArrayList<>();
        for (Firing firing : heed.firings()) {
            ours.add(places.justified(firing.rule().name(), firing.matched(), firing.conclusion()));
        }
        count(ours);
        Optional<String> difference = compare("Drools", drools.justified(), "Heed", ours);
        if (difference.isEmpty() && !drools.conclusions().equals(heed.conclusions())) {
            difference = Optional.of("Drools concludes " + sorted(drools.conclusions()) + "\nHeed concludes "
                    + sorted(heed.conclusions()));
        }
        return difference.isEmpty() && walkToo
                ? compare("Heed", ours, "the walk", walked(facts, heed, places))
                : difference;
    }

    private void count(List<Justified> ours) {
        tally.cases++;
        tally.verdicts += rules();
        tally.held += Justified.byRule(ours).size();
        tally.justifications += ours.size();
    }

    private List<Justified> walked(List<? extends Record> facts, Outcome heed, Justified.Places places) {
        World world = World.of(facts, heed.conclusions());
        List<Justified> walked = new ArrayList<>();
        for (PreparedRule prepared : engine.rules()) {
            Rule rule = prepared.rule();
            walker.matches(rule, world)
                    .forEach(match -> prepared.makers()
                            .forEach(maker -> maker.make(match.values())
                                    .ifPresent(
                                            made -> walked.add(places.justified(rule.name(), match.matched(), made)))));
        }
        tally.walked += rules();
        return walked;
    }

    private static Optional<String> compare(
            String oneName, List<Justified> one, String otherName, List<Justified> other) {
        Map<String, Map<Justified, Integer>> ones = Justified.byRule(one);
        Map<String, Map<Justified, Integer>> others = Justified.byRule(other);
        if (ones.equals(others)) {
            return Optional.empty();
        }
        Set<String> rules = new java.util.TreeSet<>(ones.keySet());
        rules.addAll(others.keySet());
        StringBuilder words = new StringBuilder();
        for (String rule : rules) {
            Map<Justified, Integer> left = ones.getOrDefault(rule, Map.of());
            Map<Justified, Integer> right = others.getOrDefault(rule, Map.of());
            if (!left.equals(right)) {
                words.append(rule)
                        .append("\n  ")
                        .append(oneName)
                        .append(": ")
                        .append(left.entrySet())
                        .append("\n  ")
                        .append(otherName)
                        .append(": ")
                        .append(right.entrySet())
                        .append('\n');
            }
        }
        return Optional.of(words.toString());
    }

    private static List<Record> sorted(Set<Record> records) {
        return records.stream().sorted(Comparator.comparing(Record::toString)).toList();
    }

    @Override
    public void close() {
        generated.close();
    }
}

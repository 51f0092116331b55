package org.heed.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.language.RuleReader;
import org.heed.internal.language.RuleReading;
import org.junit.jupiter.api.Test;

/** Rules written at random over the whole subset, over cases made for them. */
class RandomRulesTest {

    private static final int RULES = Integer.getInteger("heed.oracle.rules", 30);
    private static final int CASES = Integer.getInteger("heed.oracle.cases", 450);
    private static final long SEED = Long.getLong("heed.oracle.seed", 20260429);
    private static final long VERDICTS = Long.getLong("heed.oracle.verdicts", 100_000) * 6 / 10;

    private final Catalogue catalogue = MadeUp.catalogue();
    private final Compared.Tally tally = new Compared.Tally();
    private int refused;
    private int byZero;
    private int bySharing;

    @Test
    void random_rules_conclude_what_drools_concludes() {
        for (int set = 0; tally.verdicts < VERDICTS; set++) {
            // Given
            Random random = new Random(SEED + set);
            List<RuleText> rules = rules(random);

            // When
            compare(rules, random);
        }
        System.out.println("Oracle, random rules: " + tally + "; " + refused
                + " rules written and refused by the reader; concluded differently: none, but for " + byZero
                + " cases where Drools took a zero below zero for less than zero, and " + bySharing
                + " where it missed a rule that shares its joins with another; seed " + SEED + ".");

        // Then
        assertThat(tally.failed).as("rule sets that Drools itself fails on").isLessThanOrEqualTo(tally.ruleSets / 2);
    }

    /** Two differences are known, and counted apart; any other fails, cut down. */
    private void onlyKnown(List<RuleText> texts, List<Record> facts) {
        List<RuleText> plain = texts.stream().map(RuleText::withPlainZeros).toList();
        Disagreement disagreement = new Disagreement(plain, facts, catalogue);
        if (!plain.equals(texts) && disagreement.difference().isEmpty()) {
            byZero++;
        } else if (disagreement.isBySharing()) {
            bySharing++;
        } else {
            throw new AssertionError(disagreement.shrunk().told());
        }
    }

    private List<RuleText> rules(Random random) {
        RandomRules writer = new RandomRules(random);
        List<RuleText> rules = new ArrayList<>();
        while (rules.size() < RULES) {
            RuleText rule = writer.rule(rules.size(), rules.size() * 5 / RULES);
            rules.add(rule);
            RuleReading reading = new RuleReader(catalogue).readAll(RuleText.files(rules));
            if (!reading.problems().isEmpty()) {
                rules.remove(rule);
                refused++;
            }
        }
        return rules;
    }

    private void compare(List<RuleText> texts, Random random) {
        RuleReading reading = new RuleReader(catalogue).readAll(RuleText.files(texts));
        RandomFacts cases = new RandomFacts(reading.rules(), random);
        try (Compared compared = new Compared(RuleText.files(texts), reading.rules(), tally)) {
            for (int i = 0; i < CASES; i++) {
                List<Record> facts = cases.facts(20);
                Optional<String> difference = compared.difference(facts, i % 10 == 0);
                if (difference.filter(words -> words.startsWith(Compared.FAILS)).isPresent()) {
                    tally.failed++;
                    return;
                }
                if (difference.isPresent()) {
                    onlyKnown(texts, facts);
                }
            }
        } catch (IllegalStateException notCompiled) {
            tally.failed++;
        }
    }
}

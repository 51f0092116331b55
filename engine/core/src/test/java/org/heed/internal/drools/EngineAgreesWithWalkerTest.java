package org.heed.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.heed.internal.rules.Attempt;
import org.heed.internal.rules.Firing;
import org.heed.internal.rules.Match;
import org.heed.internal.rules.Outcome;
import org.heed.internal.rules.RandomRules;
import org.heed.internal.rules.Rule;
import org.heed.internal.rules.RuleText;
import org.heed.internal.rules.Verdict;
import org.heed.internal.rules.Walker;
import org.heed.internal.rules.World;
import org.junit.jupiter.api.Test;

/** What rules find is what explanations say: random rules over random facts, every rule of every case. */
class EngineAgreesWithWalkerTest {

    private static final int RULE_SETS = Integer.getInteger("heed.ruleSets", 120);
    private static final int RULES = 20;
    private static final int CASES = 10;
    private static final long SEED = Long.getLong("heed.seed", 20260429);

    private int compared;
    private int held;

    @Test
    void the_walker_finds_what_the_engine_finds() {
        // Given
        for (int set = 0; set < RULE_SETS; set++) {
            RandomRules random = new RandomRules(SEED + set);
            Engine engine = Engine.of(random.rules(RULES), new Bounds(10_000_000, 100_000));
            Walker walker = new Walker(engine.rules());

            for (int i = 0; i < CASES; i++) {
                // When
                List<Record> facts = random.facts(10);
                Outcome outcome = engine.run(facts);

                // Then
                World world = World.of(facts, outcome.conclusions());
                engine.rules().forEach(rule -> compare(rule.rule(), outcome, walker, world, facts));
            }
        }
        System.out.println("Engine and walker: " + compared + " rules by cases, " + held
                + " of them held, none told differently; seed " + SEED + ".");
    }

    private void compare(Rule rule, Outcome outcome, Walker walker, World world, List<Record> facts) {
        List<Firing> firings = outcome.firings().stream()
                .filter(firing -> firing.rule().equals(rule))
                .toList();
        List<Match> matches = walker.matches(rule, world);
        assertThat(firings)
                .as("%s over %s and %s", RuleText.of(rule), facts, outcome.conclusions())
                .extracting(firing -> new Match(firing.matched(), firing.values()))
                .containsExactlyInAnyOrderElementsOf(matches);
        for (Firing firing : firings) {
            assertThat(walker.explain(firing, world).verdict()).isEqualTo(Verdict.MET);
        }
        List<Verdict> verdicts = new ArrayList<>();
        walker.examine(rule, world).stream().map(Attempt::verdict).forEach(verdicts::add);
        assertThat(verdicts.contains(Verdict.MET))
                .as("%s over %s and %s", RuleText.of(rule), facts, outcome.conclusions())
                .isEqualTo(!matches.isEmpty());
        compared++;
        held += matches.isEmpty() ? 0 : 1;
    }
}

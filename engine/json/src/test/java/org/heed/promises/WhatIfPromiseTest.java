package org.heed.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.Advice;
import org.heed.CaseFile;
import org.heed.Heed;
import org.heed.InterventionId;
import org.heed.RuleSet;
import org.heed.explain.Otherwise;
import org.heed.explain.Otherwise.Nature;
import org.heed.explain.WhatIf;
import org.heed.explain.WhatIf.Sort;
import org.heed.explain.WhatIf.Supposition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * P5 over random cases and rule sets: what is offered as something that can change is never a score, a judgement, history or a
 * protected characteristic, names no value of what is not on record, and leads where it is said to lead.
 * {@code -Dheed.properties.cases=200} tries more cases.
 */
class WhatIfPromiseTest {

    private static final long SEED = Long.getLong("heed.properties.seed", 20261122L);
    private static final int CASES = Integer.getInteger("heed.properties.cases", 2);

    private int shown;
    private int verified;

    @Test
    void p5_what_is_offered_may_be_talked_of_and_leads_where_it_is_said_to(@TempDir Path folder) {
        // Given
        Map<String, Heed> heeds = new LinkedHashMap<>();
        heeds.put("shipped", Heed.using(RuleSet.load(RandomRuleSet.SHIPPED)));
        heeds.put("random", Heed.using(new RandomRuleSet(SEED, folder.resolve("set")).load()));

        // When, Then
        heeds.forEach((name, heed) -> {
            for (int i = 0; i < CASES; i++) {
                CaseFile caseFile = new RandomCaseFile(SEED * 31 + i).make();
                Advice advice = heed.advise(caseFile);
                List<InterventionId> all = heed.ruleSet().interventions();
                for (int at = i; at < all.size(); at += 4) {
                    check(heed, caseFile, heed.whatIf(advice, all.get(at)));
                }
            }
        });
        System.out.println("What-ifs: " + shown + " shown, none of a score, judgement, history or protected "
                + "characteristic; " + verified + " of life put into the case and advised on, all led there; seed "
                + SEED + ".");
        assertThat(shown).isPositive();
    }

    private void check(Heed heed, CaseFile caseFile, WhatIf whatIf) {
        for (Supposition supposition : whatIf.suppositions()) {
            shown++;
            assertThat(supposition.things()).isNotEmpty().allSatisfy(WhatIfPromiseTest::isOffered);
            assertThat(supposition.difference())
                    .as("%s: %s", whatIf.intervention(), supposition.says())
                    .anyMatch(move -> move.about().equals(whatIf.intervention()));
            boolean whole = supposition.things().stream().allMatch(thing -> thing.nature() == Nature.LIFE);
            if (supposition.sort() == Sort.LIFE && whole) {
                Advice then = heed.advise(heed.suppose(caseFile, supposition.things()));
                assertThat(then.suggestions())
                        .anyMatch(suggestion -> suggestion.id().value().equals(whatIf.intervention()));
                verified++;
            }
        }
        assertThat(Sentences.of(whatIf))
                .allSatisfy(sentence -> assertThat(sentence).doesNotContain(RandomCaseFile.MARK));
    }

    private static void isOffered(Otherwise thing) {
        assertThat(thing.nature().isOffered()).as(thing.toString()).isTrue();
        if (thing.nature() != Nature.LIFE && thing.nature() != Nature.POLICY) {
            assertThat(thing.to()).isEmpty();
            assertThat(thing.asks()).isEmpty();
        }
    }
}

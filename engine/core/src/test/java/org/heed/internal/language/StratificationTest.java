package org.heed.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.heed.RuleProblem;
import org.junit.jupiter.api.Test;

/** Rules that deny what they lead to. The first rule's condition stands on line 22 of its file. */
class StratificationTest {

    private static final String GATE = "insertLogical( new GateOpen( \"violence-work\" ) );";
    private static final String RISK = "insertLogical( new Met( \"violence-work\", \"risk\" ) );";
    private static final String MARK = "insertLogical( new Met( \"violence-work\", \"mark\" ) );";

    private static List<RuleProblem> problems(String... rules) {
        RuleReader reader = new RuleReader(Reading.catalogue());
        List<RuleFile> files = new ArrayList<>();
        for (int i = 0; i < rules.length; i++) {
            files.add(new RuleFile(i + ".drl", rules[i].replace("TEST-1", "TEST-" + (i + 1))));
        }
        return reader.readAll(files).problems();
    }

    @Test
    void a_rule_cannot_deny_what_it_concludes() {
        assertThat(problems(Reading.fileWith("Score( )\nnot GateOpen( gate == \"violence-work\" )", GATE)))
                .hasToString(
                        "[0.drl:23:5: [TEST-1 A test] What is denied or added up here is concluded by the rule itself."
                                + " Maybe deny what the other rule stands on, and not what it concludes.]");
    }

    @Test
    void a_rule_cannot_deny_what_hangs_on_it() {
        assertThat(problems(
                        Reading.fileWith("Score( )\nnot Met( condition == \"risk\" )", GATE),
                        Reading.fileWith("GateOpen( $gate : gate )", MARK),
                        Reading.fileWith("Met( gate == \"violence-work\", condition == \"mark\" )", RISK)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.file()).isEqualTo("0.drl");
                    assertThat(problem.message()).contains("`TEST-3`, which hangs on this rule");
                });
    }

    @Test
    void literals_that_differ_keep_rules_apart() {
        assertThat(problems(
                        Reading.fileWith("Score( )\nnot Met( gate == \"violence-work\", condition == \"risk\" )", MARK),
                        Reading.fileWith("Met( gate == \"violence-work\", condition == \"mark\" )", GATE)))
                .isEmpty();
    }

    @Test
    void rules_cannot_hold_up_one_another() {
        assertThat(problems(
                        Reading.fileWith("Met( condition == \"risk\" )", GATE), Reading.fileWith("GateOpen( )", RISK)))
                .hasToString(
                        "[0.drl:22:1: [TEST-1 A test] What is looked for here is concluded by `TEST-2`, which hangs on"
                                + " this rule, and would hold itself up. Maybe look for what the conclusion stands on,"
                                + " and not for the conclusion., 1.drl:22:1: [TEST-2 A test] What is looked for here is"
                                + " concluded by `TEST-1`, which hangs on this rule, and would hold itself up. Maybe look"
                                + " for what the conclusion stands on, and not for the conclusion.]");
    }

    @Test
    void a_rule_cannot_hold_up_itself() {
        assertThat(problems(Reading.fileWith("GateOpen( )", GATE)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("concluded by the rule itself"));
    }

    @Test
    void of_a_circle_that_denies_something_only_that_is_told() {
        assertThat(problems(
                        Reading.fileWith("Score( )\nnot Met( condition == \"risk\" )", GATE),
                        Reading.fileWith("GateOpen( )", RISK)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("What is denied"));
    }

    @Test
    void a_sum_over_its_own_conclusion_counts_as_denied() {
        assertThat(problems(Reading.fileWith("accumulate( Met( $c : condition ); $n : count( $c ); $n > 1 )", RISK)))
                .hasSize(1);
    }
}

package org.heed.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.heed.RuleProblem;
import org.junit.jupiter.api.Test;

/** Rules that can never hold, told of a set that is whole and fine otherwise. The condition stands on line 22. */
class ReachabilityTest {

    private static final String OPEN = "insertLogical( new GateOpen( \"violence-work\" ) );";
    private static final String MARK = "insertLogical( new Met( \"violence-work\", \"mark\" ) );";

    private static List<RuleProblem> problems(String... files) {
        List<RuleFile> numbered = IntStream.range(0, files.length)
                .mapToObj(i -> new RuleFile(i + ".drl", files[i].replace("TEST-1", "TEST-" + (i + 1))))
                .toList();
        return new RuleReader(Reading.catalogue()).readWhole(numbered).problems();
    }

    @Test
    void a_conclusion_that_no_rule_comes_to_is_told_with_its_place() {
        assertThat(problems(Reading.fileWith("Met( gate == \"violence-work\", condition == \"risk\" )", OPEN)))
                .hasToString(
                        "[0.drl:22:1: [TEST-1 A test] No rule of the set concludes this `Met`, so that the rule never"
                                + " holds. Maybe the rule that concludes it is missing, or names another key.]");
    }

    @Test
    void a_rule_that_concludes_another_key_does_not_count() {
        assertThat(problems(
                        Reading.fileWith("Met( gate == \"violence-work\", condition == \"risk\" )", OPEN),
                        Reading.fileWith("Score( measure == \"OVP\" )", MARK)))
                .hasSize(1);
    }

    @Test
    void some_words_may_not_be_said_whatever_the_list_of_the_rule_set() {
        // Given: the list of the test catalogue holds none of these
        String file = Reading.fileWith("Score( measure == \"OVP\" )", OPEN).replace("It is so.", "Ineligible by OVP.");

        // Then
        assertThat(Reading.resource("catalogue.yaml")).doesNotContain("ineligible");
        assertThat(problems(file))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.message()).isEqualTo("`ineligible` may not stand in `@says`."));
    }

    @Test
    void one_that_does_is_enough() {
        assertThat(problems(
                        Reading.fileWith("Met( gate == \"violence-work\", condition == \"mark\" )", OPEN),
                        Reading.fileWith("Score( measure == \"OVP\" )", MARK)))
                .isEmpty();
    }

    @Test
    void what_is_denied_need_not_be_concluded_by_anything() {
        assertThat(problems(Reading.fileWith("Score( measure == \"OVP\" )\nnot Met( condition == \"risk\" )", OPEN)))
                .isEmpty();
    }

    @Test
    void it_is_not_told_beside_other_problems_which_may_be_its_cause() {
        assertThat(problems(
                        Reading.fileWith("Met( gate == \"violence-work\", condition == \"mark\" )", OPEN),
                        Reading.fileWith("Score( mesure == \"OVP\" )", MARK)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("mesure"));
    }
}

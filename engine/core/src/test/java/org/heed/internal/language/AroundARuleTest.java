package org.heed.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heed.conclusions.Finding;
import org.heed.conclusions.Origin;
import org.heed.conclusions.Suggested;
import org.heed.internal.rules.Expression;
import org.heed.internal.rules.Place;
import org.heed.internal.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around the condition: comments, annotations, line ends, conclusions. */
class AroundARuleTest {

    private static final String SCORE = "Score( measure == \"OVP\", $ovp : value, $band : band )";

    @Test
    void the_clause_is_the_block_comment_above() {
        // Given
        String file = Reading.fileWhen(SCORE);

        // Then
        assertThat(clause(file.replace("rule ", "/* One clause. */\nrule "))).isEqualTo("One clause.");
        assertThat(clause(file.replace("rule ", "/**\n * Two\n * lines.\n */\n\n// a note\nrule ")))
                .isEqualTo("Two lines.");
        assertThat(clause(file.replace("rule ", "/* far */\nimport org.heed.facts.Goal.Status\nrule ")))
                .isEmpty();
        assertThat(clause(file)).isEmpty();
    }

    private static String clause(String file) {
        String known = file.replace("import org.heed.facts.Goal.Status\n", "import org.heed.facts.Strength\n");
        return Reading.ruleOf(known).clause();
    }

    @Test
    void other_annotations_are_kept_and_quotes_inside_them_are_read() {
        // Given
        String file = Reading.fileWhen(SCORE)
                .replace("@says( \"It is so.\" )", "@owner( \"The \\\"team\\\"\" )\n@says( \"OVP is {ovp}.\" )");

        // When
        Rule rule = Reading.ruleOf(file);

        // Then
        assertThat(rule.metadata()).containsOnlyKeys("owner").containsEntry("owner", "The \"team\"");
        assertThat(rule.says()).isEqualTo("OVP is {ovp}.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void line_ends_change_nothing(String lineEnd) {
        // Given
        String file = Reading.fileWhen("Score( measure == \"OVP\" )\nScore( measure == \"OVPP\" )");

        // When
        RuleReading reading = Reading.file(file.replace("\n", lineEnd));

        // Then
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(23);
            assertThat(problem.column()).isEqualTo(19);
        });
    }

    @Test
    void a_byte_order_mark_and_characters_beyond_the_first_plane_change_no_place() {
        // Given
        String file = "\uFEFF" + Reading.fileWhen("/* \uD83C\uDFE0 */ Score( measure == \"OVP\" )");

        // When
        Rule rule = Reading.ruleOf(file);

        // Then
        assertThat(rule.when().place()).isEqualTo(new Place(Reading.FILE, 22, 10));
    }

    @Test
    void a_conclusion_takes_literals_and_variables() throws Throwable {
        // Given
        String then = "insertLogical( new Finding( \"domain-score\", \"thinking\", $ovp ) );";

        // When
        var template = Reading.ruleOf(Reading.fileWith(SCORE, then)).then().get(0);

        // Then
        assertThat(template.place()).isEqualTo(new Place(Reading.FILE, 24, 20));
        assertThat(template.arguments().get(2)).isInstanceOf(Expression.VariableValue.class);
        assertThat(template.constructor().invokeWithArguments("domain-score", "thinking", 3.0))
                .isEqualTo(new Finding("domain-score", "thinking", 3.0));
    }

    @Test
    void a_conclusion_can_hold_a_choice() throws Throwable {
        // Given
        String then = "insertLogical( new Suggested( \"stepwise-emotions-si\", Origin.ASKED_FOR, $need ) );";

        // When
        var template = Reading.ruleOf(Reading.fileWith("StatedNeed( $need : id )", then))
                .then()
                .get(0);

        // Then
        assertThat(template.constructor().invokeWithArguments("stepwise-emotions-si", Origin.ASKED_FOR, "need-1"))
                .isEqualTo(new Suggested("stepwise-emotions-si", Origin.ASKED_FOR, "need-1"));
    }

    @Test
    void several_files_are_read_together_and_an_id_stands_once() {
        // Given
        RuleFile first = new RuleFile("a.drl", Reading.fileWhen(SCORE));
        RuleFile second = new RuleFile("b.drl", Reading.fileWhen(SCORE).replace("A test", "Another"));

        // When
        RuleReading reading = new RuleReader(Reading.catalogue()).readAll(List.of(first, second));

        // Then
        assertThat(reading.rules()).hasSize(2);
        assertThat(reading.problems())
                .hasToString("[b.drl:18:6: [TEST-1 Another] The id `TEST-1` is taken by the rule at a.drl:18."
                        + " Maybe give this rule the next number.]");
    }

    @Test
    void a_rule_with_a_problem_leaves_the_others_of_its_file() {
        // Given
        String file = Reading.fileWhen(SCORE);
        String broken = file.substring(file.indexOf("rule "))
                .replace("TEST-1", "TEST-2")
                .replace("OVP\"", "OVPP\"");

        // When
        RuleReading reading = Reading.file(file + broken);

        // Then
        assertThat(reading.rules()).extracting(Rule::id).containsExactly("TEST-1");
        assertThat(reading.problems()).hasSize(1);
    }
}

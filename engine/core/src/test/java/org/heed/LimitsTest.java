package org.heed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heed.EnglandAndWales.article;
import static org.heed.EnglandAndWales.empty;
import static org.heed.EnglandAndWales.heed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.heed.facts.Provenance;
import org.heed.facts.StatedNeed;
import org.heed.facts.Wish;
import org.heed.facts.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each limit, on the rule set that is shipped: what is told, and that the next case is answered as ever. */
class LimitsTest {

    private static final Limits DEFAULT = Limits.DEFAULT;
    private static final Path SHIPPED = Path.of("../../rules-drl/england-and-wales");

    private static final String GREEDY = String.join(
            "\n",
            "package greedy",
            "",
            "import org.heed.conclusions.StandsOn",
            "import org.heed.conclusions.Ground",
            "import org.heed.facts.StatedNeed",
            "",
            "rule \"GREEDY-1 Every need with every other\"",
            "    @source( \"a page\" )",
            "    @says( \"It is so.\" )",
            "when",
            "    StatedNeed( $need : id, $first : place )",
            "    StatedNeed( place > $first, $second : place )",
            "    StatedNeed( place > $second, $third : place )",
            "    StatedNeed( place > $third + 5000 )",
            "then",
            "    insertLogical( new StandsOn( $need, Ground.PERSON_STATED_NEED ) );",
            "end",
            "");

    private static Heed within(Limits limits) {
        return Heed.using(heed().ruleSet(), limits);
    }

    @Test
    void the_work_of_joins_is_limited() {
        assertThatThrownBy(() -> within(DEFAULT.withWork(3)).advise(article().build()))
                .isInstanceOf(LimitException.class)
                .hasNoCause()
                .hasMessageMatching("rules/\\S+\\.drl:\\d+ rule \".+\" was at work when the joins of all rules had"
                        + " looked at 3 pairs of facts\\. Maybe .+");
    }

    @Test
    void firings_are_limited() {
        assertThatThrownBy(() -> within(DEFAULT.withFirings(2)).advise(article().build()))
                .isInstanceOf(LimitException.class)
                .hasMessageContaining("had fired 2 times");
    }

    @Test
    void facts_are_limited() {
        assertThatThrownBy(() -> within(DEFAULT.withFacts(3)).advise(article().build()))
                .isInstanceOf(LimitException.class)
                .hasMessage("The case file holds 15 facts, and 3 is the limit."
                        + " Maybe it holds more than one person's, or every version of an assessment.");
    }

    @Test
    void the_length_of_a_text_is_limited_and_the_text_is_not_told() {
        // Given
        CaseFile caseFile = empty().statedNeed("CANARY ".repeat(20), "").build();

        // Then
        assertThatThrownBy(() -> within(DEFAULT.withTextLength(100)).advise(caseFile))
                .isInstanceOf(LimitException.class)
                .hasMessage("`StatedNeed.words` is 140 characters long, and 100 is the limit."
                        + " Maybe a whole document stands where a sentence is expected.");
    }

    @Test
    void a_limit_that_was_passed_leaves_the_next_case_untouched() {
        // Given
        Heed heed = within(DEFAULT.withFirings(justEnoughForNothing()));
        Advice before = heed.advise(empty().build());
        assertThatThrownBy(() -> heed.advise(article().build())).isInstanceOf(LimitException.class);

        // Then
        assertThat(heed.advise(empty().build())).isEqualTo(before);
        assertThat(heed().advise(article().build()).answers()).hasSize(2);
    }

    /** How many firings a case with nothing in it takes, to the next ten: how many services are closed is the catalogue's. */
    private static int justEnoughForNothing() {
        for (int firings = 10; ; firings += 10) {
            try {
                within(DEFAULT.withFirings(firings)).advise(empty().build());
                return firings;
            } catch (LimitException tooFew) {
                // ten more
            }
        }
    }

    @Test
    void a_rule_that_compares_everything_with_everything_ends_by_default_and_the_next_case_is_answered(
            @TempDir Path folder) throws IOException {
        // Given
        Heed heed = Heed.using(greedy(folder));

        // Then
        assertThatThrownBy(() -> heed.advise(manyNeeds()))
                .isInstanceOf(LimitException.class)
                .hasMessageContaining("rules/greedy/greedy.drl:7 rule \"GREEDY-1 Every need with every other\"")
                .hasMessageContaining("500000 pairs of facts");
        assertThat(heed.advise(empty().statedNeed("I need a house.", "").build())
                        .answers())
                .hasSize(1);
    }

    @Test
    void the_clock_ends_what_the_counts_allow(@TempDir Path folder) throws IOException {
        // Given
        Limits hasty = DEFAULT.withWork(Integer.MAX_VALUE).withTime(Duration.ofMillis(1));
        Heed heed = Heed.using(greedy(folder), hasty);

        // Then
        assertThatThrownBy(() -> heed.advise(manyNeeds()))
                .isInstanceOf(LimitException.class)
                .hasNoCause()
                .hasMessageContaining("when the time for the rules of one case, 1 ms, was over");
        assertThat(Heed.using(heed.ruleSet()).advise(empty().build()).answers()).isEmpty();
    }

    /** Each pattern shares a variable with the one before, so that the rule loads. */
    private static RuleSet greedy(Path folder) throws IOException {
        HostileFolder.small(folder);
        HostileFolder.write(folder, "rules/greedy/greedy.drl", GREEDY);
        return RuleSet.load(folder);
    }

    private static CaseFile manyNeeds() {
        CaseFile.Builder many = empty();
        for (int i = 1; i <= 1_500; i++) {
            many.add(new StatedNeed(
                    "need-" + i, Words.of("I need something."), "", "", i, Wish.NOT_SAID, Provenance.of("a test")));
        }
        return many.build();
    }

    @Test
    void every_limit_that_was_passed_leaves_heed_as_it_is() {
        // Given
        CaseFile quote = empty().statedNeed("I need a house. ".repeat(20), "").build();
        CaseFile small = empty().statedNeed("I need a house.", "").build();
        Advice before = heed().advise(small);

        // Then
        for (Limits limits : List.of(DEFAULT.withFacts(1), DEFAULT.withTextLength(100))) {
            Heed heed = within(limits);
            CaseFile large = limits.facts() == 1 ? article().build() : quote;
            assertThatThrownBy(() -> heed.advise(large)).isInstanceOf(LimitException.class);
            assertThat(heed.advise(small)).isEqualTo(before);
        }
        for (Limits limits : List.of(DEFAULT.withWork(3), DEFAULT.withFirings(2))) {
            assertThatThrownBy(() -> within(limits).advise(article().build())).isInstanceOf(LimitException.class);
            assertThat(heed().advise(small)).as("the rules are shared").isEqualTo(before);
        }
    }

    @Test
    void the_page_on_limits_tells_each_with_its_default() throws IOException {
        // Given
        String page = Files.readString(Path.of("../../docs/reference/limits.md"));

        // Then
        assertThat(page)
                .contains("| `work` | 500,000 |", "| `firings` | 10,000 |", "| `facts` | 10,000 |")
                .contains("| `textLength` | 100,000 |", "| `time` | 10 s |", "| `fileSize` | 1 MiB,")
                .contains("| `nesting` | 24,", "| `rules` | 10,000 |");
        assertThat(DEFAULT)
                .isEqualTo(new Limits(500_000, 10_000, 10_000, 100_000, Duration.ofSeconds(10), 1 << 20, 24, 10_000));
    }

    @Test
    void limits_of_loading_are_told_as_problems() {
        assertThatThrownBy(() -> RuleSet.load(SHIPPED, DEFAULT.withFileSize(9_000)))
                .isInstanceOf(RuleSetException.class)
                .hasMessageContaining("This file is larger than 9000 bytes.");
        assertThatThrownBy(() -> RuleSet.load(SHIPPED, DEFAULT.withRules(50)))
                .isInstanceOf(RuleSetException.class)
                .hasMessageContaining("and 50 is the limit. Maybe this is more than one rule set.");
        assertThatThrownBy(() -> RuleSet.load(SHIPPED, DEFAULT.withNesting(1)))
                .isInstanceOf(RuleSetException.class)
                .hasMessageContaining("Brackets stand more than 1 deep here.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void a_limit_is_above_nothing(int none) {
        assertThatThrownBy(() -> DEFAULT.withWork(none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The limit `work` is " + none + ", and has to be 1 or more.");
    }

    @Test
    void what_heed_cannot_keep_is_refused() {
        assertThatThrownBy(() -> DEFAULT.withNesting(25)).hasMessageContaining("can be 24 at the most");
        assertThatThrownBy(() -> DEFAULT.withFileSize(2 << 20)).hasMessageContaining("can be 1048576 at the most");
        assertThatThrownBy(() -> DEFAULT.withTime(Duration.ZERO))
                .hasMessageContaining("`time` has to be above nothing");
        assertThat(DEFAULT.withTime(Duration.ofSeconds(1)).time()).isEqualTo(Duration.ofSeconds(1));
    }
}

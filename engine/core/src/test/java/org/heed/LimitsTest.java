package org.heed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heed.EnglandAndWales.article;
import static org.heed.EnglandAndWales.empty;
import static org.heed.EnglandAndWales.heed;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each limit, on the rule set that is shipped: what is told, and that the next case is answered as ever. */
class LimitsTest {

    private static final Limits DEFAULT = Limits.DEFAULT;
    private static final Path SHIPPED = Path.of("../../rules-drl/england-and-wales");

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

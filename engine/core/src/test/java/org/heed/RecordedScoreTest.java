package org.heed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Optional;
import org.heed.facts.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedScoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void a_value_has_its_day_and_its_source() {
        assertThat(RecordedScore.of("OVP", 12, DAY, "OASys"))
                .isEqualTo(new RecordedScore(
                        "OVP", Optional.of(12.0), "", "", Optional.of(DAY), Provenance.of("OASys", DAY)));
    }

    @Test
    void an_open_answer_has_no_value() {
        assertThat(RecordedScore.unanswered("OVP", DAY, "OASys").value()).isEmpty();
    }

    @Test
    void a_zero_with_a_sign_is_the_plain_one() {
        assertThat(RecordedScore.of("OVP", -0.0, DAY, "OASys")).isEqualTo(RecordedScore.of("OVP", 0.0, DAY, "OASys"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void what_is_no_number_is_refused(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordedScore.of("OVP", value, DAY, "OASys"))
                .withMessage("The score for `OVP` is not a number.");
    }

    @Test
    @SuppressWarnings("NullAway")
    void whatever_is_missing_is_named() {
        assertMissing("measure", null, Optional.empty(), "", "", Optional.empty(), Provenance.of("x"));
        assertMissing("value", "OVP", null, "", "", Optional.empty(), Provenance.of("x"));
        assertMissing("band", "OVP", Optional.empty(), null, "", Optional.empty(), Provenance.of("x"));
        assertMissing("version", "OVP", Optional.empty(), "", null, Optional.empty(), Provenance.of("x"));
        assertMissing("date", "OVP", Optional.empty(), "", "", null, Provenance.of("x"));
        assertMissing("provenance", "OVP", Optional.empty(), "", "", Optional.empty(), null);
    }

    @SuppressWarnings("NullAway")
    private static void assertMissing(
            String name,
            String measure,
            Optional<Double> value,
            String band,
            String version,
            Optional<LocalDate> date,
            Provenance provenance) {
        assertThatNullPointerException()
                .isThrownBy(() -> new RecordedScore(measure, value, band, version, date, provenance))
                .withMessage(name);
    }
}

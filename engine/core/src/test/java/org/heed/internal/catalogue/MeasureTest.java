package org.heed.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

    @ParameterizedTest
    @CsvSource({"0, low", "29.999, low", "30, medium", "59.5, medium", "60, high", "100, high"})
    void a_band_begins_at_its_number_and_ends_where_the_next_begins(double value, String band) {
        assertThat(measure("range: [0, 100], bands: {low: 0, medium: 30, high: 60}")
                        .bandOf(value))
                .isEqualTo(band);
    }

    @Test
    void a_measure_without_bands_has_none_to_give() {
        assertThat(measure("range: [0, 100]").bandOf(12)).isEmpty();
    }

    @Test
    void a_level_is_its_own_band() {
        assertThat(List.of(1, 2, 3))
                .extracting(level -> measure("levels: [low, medium, high]").bandOf(level))
                .containsExactly("low", "medium", "high");
    }

    private static Measure measure(String rest) {
        CatalogueReader reader = new CatalogueReader(new Problems());
        reader.read("a.yaml", "instruments: {OASys: {measures: {OVP: {name: OVP, measures: x, " + rest + "}}}}");
        return reader.catalogue().measures().get("OVP");
    }
}

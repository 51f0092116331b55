package org.heed.internal.selection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "12.40, 12.4",
        "0.74, 0.74",
        "100, 100",
        "1e7, 10000000",
        "-0.0, 0",
        "0.000001, 0.000001",
        "NaN, ?",
        "Infinity, ?"
    })
    void a_number_is_written_as_people_write_it(double number, String plain) {
        assertThat(Numbers.plain(number)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"12, 20, 8", "20, 12, 8", "0.3, 0.1, 0.2", "12.4, 12.4, 0", "NaN, 1, ?", "1, -Infinity, ?"})
    void a_distance_is_free_of_the_noise_of_binary_fractions(double one, double other, String distance) {
        assertThat(Numbers.distance(one, other)).isEqualTo(distance);
    }
}

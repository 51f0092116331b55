package org.heed.internal.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DigestTest {

    @Test
    void it_is_sha_256_in_lower_case_hex() {
        assertThat(digest(Map.of("a", "x"))).matches("[0-9a-f]{64}");
    }

    @Test
    void it_is_the_same_on_every_machine() {
        assertThat(digest(Map.of("ruleset.yaml", "id: ours\n", "rules/tŷ.drl", "rule\n")))
                .isEqualTo("7134862f7549f633586807f050620ad4bdef0d06686741e9596e8bc690924aab");
    }

    @Test
    void every_letter_of_a_path_or_a_text_counts() {
        // Given
        String digest = digest(Map.of("a", "x", "b", "y"));

        // Then
        assertThat(digest(Map.of("a", "x", "b", "y"))).isEqualTo(digest);
        assertThat(digest(Map.of("a", "x", "b", "z"))).isNotEqualTo(digest);
        assertThat(digest(Map.of("a", "x", "c", "y"))).isNotEqualTo(digest);
        assertThat(digest(Map.of("a", "y", "b", "x"))).isNotEqualTo(digest);
        assertThat(digest(Map.of("a", "x", "b", "y", "c", ""))).isNotEqualTo(digest);
        assertThat(digest(Map.of("a", "xy", "b", ""))).isNotEqualTo(digest);
        assertThat(digest(Map.of())).isNotEqualTo(digest);
    }

    @Test
    void no_text_can_pretend_to_be_two_files() {
        assertThat(digest(Map.of("a", "x\0b\0y"))).isNotEqualTo(digest(Map.of("a", "x", "b", "y")));
    }

    private static String digest(Map<String, String> texts) {
        return Digest.of(new TreeMap<>(texts));
    }
}

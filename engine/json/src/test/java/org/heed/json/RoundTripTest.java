package org.heed.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.heed.Advice;
import org.heed.CaseFile;
import org.heed.facts.Score;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_case_file_reads_back_equal_and_writes_the_same_bytes(long seed) {
        // Given
        CaseFile invented = new Invention(seed).caseFile();
        CaseFile caseFile = invented.asAt().equals(Score.UNDATED)
                ? invented.toBuilder().asAt(LocalDate.of(2026, 6, 13)).build()
                : invented;

        // When
        String written = Cases.write(caseFile);
        CaseFile read = Cases.read(Map.of("case.json", written), Optional.empty());

        // Then
        CaseFile named = caseFile.files().isEmpty()
                ? caseFile.toBuilder().file("case.json").build()
                : caseFile;
        assertThat(read).isEqualTo(named);
        assertThat(Cases.write(new Invention(seed).caseFile())).isEqualTo(Cases.write(invented));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_advice_reads_back_equal_and_writes_the_same_bytes(long seed) {
        // Given
        Advice advice = new Invention(seed).advice();

        // When
        String written = AdviceJson.write(advice);
        Advice read = AdviceJson.read(written);

        // Then
        assertThat(read.equals(advice)).isTrue();
        assertThat(AdviceJson.write(read)).isEqualTo(written);
        assertThat(AdviceJson.write(new Invention(seed).advice())).isEqualTo(written);
    }
}

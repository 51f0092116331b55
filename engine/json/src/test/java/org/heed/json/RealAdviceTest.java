package org.heed.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.heed.Advice;
import org.heed.CaseFile;
import org.heed.Heed;
import org.heed.RuleSet;
import org.heed.facts.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the shipped rules say of the opening conversation, as JSON. */
class RealAdviceTest {

    private static Heed heed;

    private final CaseFile caseFile = OpeningConversation.caseFile();

    @BeforeAll
    static void load() {
        heed = Heed.using(RuleSet.load(Path.of("../../rules-drl/england-and-wales")));
    }

    @Test
    void it_reads_back_equal_and_another_run_gives_the_same_bytes() {
        // Given
        Advice advice = heed.advise(caseFile);

        // When
        String written = AdviceJson.write(advice);

        // Then
        assertThat(AdviceJson.read(written)).isEqualTo(advice);
        assertThat(AdviceJson.write(heed.advise(OpeningConversation.caseFile())))
                .isEqualTo(written);
        assertThat(SchemaTest.errorsInAdvice(written)).isEmpty();
    }

    @Test
    void each_of_the_persons_statements_stands_in_one_place() {
        // When
        String written = AdviceJson.write(heed.advise(caseFile));

        // Then
        assertThat(caseFile.statedNeeds()).hasSize(2).allSatisfy(need -> {
            Words words = need.words();
            assertThat(written.split(Pattern.quote(words.text()), -1)).hasSize(2);
        });
    }

    @Test
    void an_advice_read_back_can_be_asked_the_same() {
        // Given
        Advice advice = heed.advise(caseFile);
        Advice read = AdviceJson.read(AdviceJson.write(advice));

        // Then
        assertThat(heed.advise(read.caseFile())).isEqualTo(advice);
    }
}

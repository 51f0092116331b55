package org.heed.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(
                    "urn:heed:case-file:1", resource("case-file.schema.json"),
                    "urn:heed:advice:1", resource("advice.schema.json"))));
    private static final Schema CASE_FILE = REGISTRY.getSchema(SchemaLocation.of("urn:heed:case-file:1"));
    private static final Schema ADVICE = REGISTRY.getSchema(SchemaLocation.of("urn:heed:advice:1"));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    static Stream<Path> smallCases() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../../examples/cases"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    /** After a change of the public types: run this with {@code -Dheed.golden=write}, and then again without. */
    @Test
    void the_shipped_schema_of_an_advice_follows_from_the_public_types() throws IOException {
        // When
        String schema = new SchemaOfAdvice().text();

        // Then
        Golden.assertShipped(schema, "advice.schema.json", SchemaTest::withoutDescriptions);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_is_written_fits_its_schema(long seed) {
        // When
        List<Error> ofAdvice = ADVICE.validate(AdviceJson.write(new Invention(seed).advice()), InputFormat.JSON);
        List<Error> ofCase = CASE_FILE.validate(Cases.write(new Invention(seed).caseFile()), InputFormat.JSON);

        // Then
        assertThat(ofAdvice).isEmpty();
        assertThat(ofCase).isEmpty();
    }

    @Test
    void the_opening_conversation_fits_the_schema() {
        // When
        List<Error> errors = CASE_FILE.validate(Cases.write(OpeningConversation.caseFile()), InputFormat.JSON);

        // Then
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("smallCases")
    void the_example_cases_fit_the_schema_and_are_read_whole(Path file) throws IOException {
        // When
        List<Error> errors = CASE_FILE.validate(Files.readString(file), InputFormat.JSON);

        // Then
        assertThat(errors).isEmpty();
        assertThat(Cases.read(file).unread()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"reference\": \" \"}",
                "{\"reference\": \"X\", \"asAt\": \"13 June\"}",
                "{\"reference\": \"X\", \"scores\": [{\"value\": 1}]}",
                "{\"reference\": \"X\", \"scores\": [{\"measure\": \"OVP\", \"value\": \"12\"}]}",
                "{\"reference\": \"X\", \"statedNeeds\": [{\"wish\": \"maybe\"}]}",
                "{\"reference\": \"X\", \"items\": {}}"
            })
    void what_is_wrong_in_a_case_file_is_wrong_by_its_schema(String json) {
        // Then
        assertThat(CASE_FILE.validate(json, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void an_advice_that_lacks_an_answer_does_not_fit_its_schema() {
        // Given
        String written = AdviceJson.write(new Invention(1).advice());

        // Then
        assertThat(ADVICE.validate(written.replace("\"answers\":", "\"answer\":"), InputFormat.JSON))
                .isNotEmpty();
    }

    static List<Error> errorsIn(String caseFile) {
        return CASE_FILE.validate(caseFile, InputFormat.JSON);
    }

    static List<Error> errorsInAdvice(String advice) {
        return ADVICE.validate(advice, InputFormat.JSON);
    }

    /** What a type is described as may lag behind its source; what it is may not. */
    private static String withoutDescriptions(String schema) {
        return schema.replaceAll(",?\\s*\"description\": \"(?:[^\"\\\\]|\\\\.)*\"", "");
    }

    private static String resource(String name) {
        try (InputStream in = Cases.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.heed.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.drools.Bounds;
import org.heed.internal.loading.RuleSetLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reference says of the language is what the language is. */
class RuleLanguagePageTest {

    private static final String PAGE = read(Path.of("../../docs/reference/rule-language.md"));
    private static final Catalogue SHIPPED =
            RuleSetLoader.load(Path.of("../../rules-drl/england-and-wales")).catalogue();
    private static final Pattern BLOCK = Pattern.compile("```drl( file| then)?\n(.*?)```", Pattern.DOTALL);
    private static final Pattern NAMED_ROW = Pattern.compile("(?m)^\\| `([A-Z][A-Za-z.]*)` \\| ([^|]*)");
    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    static Stream<String> files() {
        return BLOCK.matcher(PAGE).results().flatMap(block -> files(String.valueOf(block.group(1)), block.group(2)));
    }

    private static Stream<String> files(String part, String block) {
        return switch (part) {
            case " file" -> Stream.of(block);
            case " then" -> block.lines().map(then -> rule("StatedNeed( $need : id, $area : area )\n", then + "\n"));
            default -> Stream.of(rule(block, "insertLogical( new GateOpen( \"violence-work\" ) );\n"));
        };
    }

    @Test
    void every_block_of_the_language_is_tried() {
        assertThat(BLOCK.matcher(PAGE).results().count()).isEqualTo(PAGE.split("```drl", -1).length - 1);
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_example_loads(String file) {
        assertThat(new RuleReader(SHIPPED).read(new RuleFile("page.drl", file)).problems())
                .isEmpty();
    }

    private static String rule(String when, String then) {
        String imports = Vocabulary.STANDARD.importable().values().stream()
                .map(type -> "import " + type + "\n")
                .collect(Collectors.joining());
        return "package a.page\n" + imports
                + "rule \"PAGE-1 An example\"\n@source( \"a page\" )\n@says( \"It is so.\" )\n" + "when\n" + when
                + "then\n" + then + "end\n";
    }

    @Test
    void the_tables_name_every_type_with_the_fields_that_rules_see_and_every_constant() {
        // Given
        Map<String, List<String>> expected = new LinkedHashMap<>();
        Vocabulary.STANDARD
                .types()
                .forEach(type ->
                        expected.put(type.name(), List.copyOf(type.fields().keySet())));
        Vocabulary.STANDARD.choices().forEach((name, choice) -> expected.put(name, constants(choice)));

        // When
        Map<String, List<String>> named = new LinkedHashMap<>();
        NAMED_ROW
                .matcher(PAGE)
                .results()
                .forEach(row -> named.merge(row.group(1), codes(row.group(2)), RuleLanguagePageTest::joined));

        // Then
        assertThat(named).containsExactlyInAnyOrderEntriesOf(expected);
    }

    private static List<String> constants(Class<?> choice) {
        return Stream.of(choice.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell)
                .results()
                .map((MatchResult code) -> code.group(1))
                .toList();
    }

    private static List<String> joined(List<String> one, List<String> other) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    @Test
    void the_bounds_are_those_of_the_code() {
        assertThat(PAGE.substring(PAGE.indexOf("## Bounds")).replaceAll("\\s+", " "))
                .contains("at most %,d characters".formatted(LexicalCheck.LONGEST_TEXT))
                .contains("a name %d".formatted(LexicalCheck.LONGEST_WORD))
                .contains("at most %d deep".formatted(LexicalCheck.DEEPEST))
                .contains("at most %,d words".formatted(StructureReader.MOST_WORDS))
                .contains("%,d pairs".formatted(Bounds.DEFAULT.work()))
                .contains("%,d firings".formatted(Bounds.DEFAULT.firings()));
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

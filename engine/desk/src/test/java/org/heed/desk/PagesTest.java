package org.heed.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages tell readers to type is typed here. */
class PagesTest {

    private static final Path DOCS = Called.HOME.resolve("docs");
    private static final Pattern BLOCK = Pattern.compile("(?s)```(sh|text)\\n(.*?)```");
    private static final Pattern CALL = Pattern.compile("(?m)^ {4}\\./heed ([^#\\n]*)|`(?:time )?\\./heed ([^`\\n]*)`");

    static Stream<Path> pagesToFollow() throws IOException {
        return Stream.concat(pagesIn(DOCS.resolve("tutorial")), pagesIn(DOCS.resolve("how-to")));
    }

    static Stream<Path> otherPages() throws IOException {
        Stream<Path> all = Stream.concat(
                Stream.of(Called.HOME.resolve("README.md"), Called.HOME.resolve("CONTRIBUTING.md")), pagesIn(DOCS));
        List<Path> followed = pagesToFollow().toList();
        return all.filter(page -> !followed.contains(page) && !calls(page).isEmpty());
    }

    private static Stream<Path> pagesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    /** In order, in a folder with the rules and the examples; what is shown after a command is what it printed. */
    @ParameterizedTest
    @MethodSource("pagesToFollow")
    void a_reader_who_types_what_stands_there_sees_what_stands_there(Path page, @TempDir Path folder)
            throws IOException {
        // Given
        Copies.of(Called.HOME.resolve("rules-drl"), folder.resolve("rules-drl"));
        Copies.of(Called.HOME.resolve("examples"), folder.resolve("examples"));
        Reader reader = new Reader(folder);

        for (MatchResult block : BLOCK.matcher(Reader.read(page)).results().toList()) {
            if (block.group(1).equals("sh")) {
                // When
                reader.type(block.group(2));
            } else {
                // Then
                assertThat(oneLine(reader.seen())).contains(oneLine(block.group(2)));
            }
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @ParameterizedTest
    @MethodSource("otherPages")
    void commands_on_other_pages_are_commands(Path page) {
        // Then
        assertThat(calls(page)).allSatisfy(call -> {
            Called called = Called.with(filledIn(call));
            assertThat(called.exit()).as(called.err()).isIn(Exit.FINE, Exit.FINDINGS);
        });
    }

    /** Those in full, and not the forms of a reference. */
    private static List<String> calls(Path page) {
        return CALL.matcher(Reader.read(page))
                .results()
                .map(call -> call.group(1) == null ? call.group(2) : call.group(1))
                .filter(call -> !call.contains("["))
                .toList();
    }

    private static String[] filledIn(String call) {
        List<String> arguments = new ArrayList<>();
        for (String word : call.strip().split("\\s+")) {
            Path path = Called.HOME.resolve(word);
            arguments.add(
                    switch (word) {
                        case "COMMAND" -> "advise";
                        case "CASE" -> Called.CONVERSATION;
                        case "DIR" -> Called.RULES.toString();
                        default -> Files.exists(path) ? path.toString() : word;
                    });
        }
        return arguments.toArray(String[]::new);
    }
}

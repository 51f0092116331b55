package org.heed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The attacks, and a small rule set that works, for them to lie beside. */
final class HostileFolder {

    /** Attacks that are files: where one lies here, it is put in the rule set. */
    static final Path ATTACKS = Path.of("src/test/resources/hostile");

    private static final Path SHIPPED = Path.of("../../rules-drl/england-and-wales/catalogue");
    private static final String MARK = String.join(
            "\n",
            "package england_and_wales.violence_mark",
            "import org.heed.conclusions.Met",
            "import org.heed.facts.Item",
            "rule \"MARK-1 Temper control is a mark\"",
            "    @source( \"a published page\" )",
            "    @says( \"Temper control is answered 2.\" )",
            "when",
            "    Item( number == \"11.4\", value == 2 )",
            "then",
            "    insertLogical( new Met( \"violence-work\", \"mark\" ) );",
            "end",
            "");

    private static final Path SMALL = Path.of("src/test/resources/language");

    private HostileFolder() {}

    /** A rule set of three rules that is in order. */
    static Path small(Path folder) throws IOException {
        write(
                folder,
                "ruleset.yaml",
                "id: small\nversion: \"1\"\nowner: a test\nstanding: A test.\nreview-by: 2030-01-01\n");
        write(folder, "catalogue/catalogue.yaml", Files.readString(SMALL.resolve("catalogue.yaml")));
        try (Stream<Path> wording = Files.list(SHIPPED)) {
            for (Path file : wording.filter(
                            each -> each.getFileName().toString().startsWith("wording"))
                    .toList()) {
                write(folder, "catalogue/" + file.getFileName(), Files.readString(file));
            }
        }
        write(folder, "rules/violence/violence.drl", Files.readString(SMALL.resolve("violence.drl")));
        // The rule set is whole: some rule concludes whatever another one reads.
        write(folder, "rules/violence/mark.drl", MARK);
        return folder;
    }

    /** The attacks in some of the folders, by name. */
    static Map<String, Path> attacks(List<String> folders) throws IOException {
        Map<String, Path> attacks = new TreeMap<>();
        for (String each : folders) {
            try (Stream<Path> files = Files.walk(ATTACKS.resolve(each))) {
                files.filter(Files::isRegularFile)
                        .forEach(file ->
                                attacks.put(ATTACKS.relativize(file).toString().replace('\\', '/'), file));
            }
        }
        return attacks;
    }

    static void write(Path folder, String name, String text) {
        write(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static void write(Path folder, String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A rule as it stands in files that work. */
    static String rule(String id, String when) {
        return "package hostile.made\n\nimport org.heed.conclusions.GateOpen\nimport org.heed.facts.Score\n\nrule \""
                + id
                + " It would run\"\n    @source( \"a page\" )\n    @says( \"It is so.\" )\nwhen\n    " + when
                + "\nthen\n    insertLogical( new GateOpen( \"violence-work\" ) );\nend\n";
    }
}

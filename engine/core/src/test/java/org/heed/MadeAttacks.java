package org.heed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Attacks that are no plain text files: links out of the folder, and files too large to keep. */
final class MadeAttacks {

    /** A rule outside of the folder that nothing may read; it would be told, since it does not parse. */
    private static final String OUTSIDE = "outside/secret.drl";

    private static final int MIB = 1 << 20;

    private final Map<String, Consumer<Path>> all = new LinkedHashMap<>();

    private MadeAttacks() {
        links();
        sizes();
        depths();
    }

    /** What each makes of a rule set in a folder, by name. */
    static Map<String, Consumer<Path>> all() {
        return new MadeAttacks().all;
    }

    private void links() {
        all.put("a link to a rule outside", folder -> link(folder, "rules/link.drl", "../../" + OUTSIDE));
        all.put("a link to a folder outside", folder -> link(folder, "rules/linked", "../../outside"));
        all.put("a link in the place of rules", folder -> link(folder, "thresholds", "../outside"));
        all.put("a link in the catalogue", folder -> link(folder, "catalogue/link.yaml", "../../" + OUTSIDE));
        all.put("a link to nothing", folder -> link(folder, "rules/nothing.drl", "nowhere.drl"));
        all.put("a link to itself", folder -> link(folder, "rules/loop.drl", "loop.drl"));
        all.put("a link to the folder above", folder -> link(folder, "rules/up", ".."));
        all.put("a link to a device", folder -> link(folder, "rules/zero.drl", "/dev/zero"));
        all.put("a link for the rule set's own file", folder -> {
            delete(folder.resolve("ruleset.yaml"));
            link(folder, "ruleset.yaml", "../" + OUTSIDE);
        });
        all.put(
                "a folder named like a rule file",
                folder -> HostileFolder.write(folder, "rules/x.drl/y.drl", "canary"));
        all.put(
                "a name that is several lines",
                folder -> HostileFolder.write(folder, "rules/no problem\n\u001b[2Jrules/ok.drl", "canary"));
    }

    private void sizes() {
        rules("a file that is too large", "// " + "x".repeat(MIB));
        rules(
                "a line of half a mebibyte",
                HostileFolder.rule("LONG-1", "Score( measure == \"" + "x".repeat(MIB / 2) + "\" )"));
        rules("a name of half a mebibyte", HostileFolder.rule("LONG-1", "Score( " + "x".repeat(MIB / 2) + " == 1 )"));
        rules(
                "a number of half a mebibyte",
                HostileFolder.rule("LONG-1", "Score( value > " + "9".repeat(MIB / 2) + " )"));
        rules(
                "a number too long",
                HostileFolder.rule("LONG-1", "Score( value > " + "9".repeat(99) + "." + "9".repeat(99) + " )"));
        rules("an import without end", "package a.b\n\nimport " + "a.".repeat(MIB / 4) + "B\n");
        rules("a package without end", "package " + "a.".repeat(MIB / 4) + "b\n");
        rules(
                "a condition of 100,000 words",
                HostileFolder.rule("LONG-1", "Score( value > 1" + ", value > 1".repeat(30_000) + " )"));
        rules("20,000 patterns", HostileFolder.rule("LONG-1", "Score( )\n    ".repeat(20_000)));
        rules(
                "half a mebibyte of text in @says",
                HostileFolder.rule("LONG-1", "Score( )").replace("It is so.", "x ".repeat(MIB / 4)));
        rules("100,000 imports", "package a.b\n" + "import a\n".repeat(100_000));
        rules("50,000 rules without end", "package a.b\n" + "rule \"A-1 a\" ".repeat(50_000));
        rules(
                "50,000 annotations",
                HostileFolder.rule("LONG-1", "Score( )").replace("when", "@a( \"\" ) ".repeat(50_000) + "when"));
        rules(
                "250,000 backslashes",
                HostileFolder.rule("LONG-1", "Score( measure == \"" + "\\\\".repeat(250_000) + "\" )"));
        rules("100,000 open comments", "/*".repeat(100_000));
        rules("100,000 quotes", "\"".repeat(100_001));
        all.put(
                "a text of YAML of a mebibyte",
                folder -> HostileFolder.write(folder, "catalogue/long.yaml", "areas: \"" + "x".repeat(MIB) + "\"\n"));
        all.put(
                "5,000 keys of YAML",
                folder -> HostileFolder.write(
                        folder,
                        "catalogue/many.yaml",
                        IntStream.range(0, 5_000)
                                .mapToObj(i -> "k" + i + ": 1\n")
                                .collect(Collectors.joining())));
    }

    private void depths() {
        rules("300,000 brackets", HostileFolder.rule("DEEP-1", "Score( " + "(".repeat(300_000) + " )"));
        rules(
                "100,000 signs of not",
                HostileFolder.rule("DEEP-1", "Score( " + "!".repeat(100_000) + "( value > 1 ) )"));
        rules("900 signs of minus", HostileFolder.rule("DEEP-1", "Score( value > " + "-".repeat(900) + "1 )"));
        rules("400 nots", HostileFolder.rule("DEEP-1", "not ".repeat(400) + "Score( )"));
        rules(
                "400 plus signs",
                HostileFolder.rule("DEEP-1", "Score( value > 1" + " + 1".repeat(400) + ", valeu > 1 )"));
        rules(
                "240 ands",
                HostileFolder.rule("DEEP-1", "Score( value > 1" + " && value > 1".repeat(240) + " && valeu > 1 )"));
        rules(
                "20 choices of 2 each",
                HostileFolder.rule("DEEP-1", "( Score( value > 1 ) or Score( value > 2 ) )\n    ".repeat(20)));
        all.put(
                "a folder 40 deep",
                folder -> HostileFolder.write(folder, "rules/" + "a/".repeat(40) + "deep.drl", "canary"));
    }

    private void rules(String name, String text) {
        all.put(name, folder -> HostileFolder.write(folder, "rules/made.drl", text));
    }

    private static void link(Path folder, String name, String target) {
        try {
            Path link = folder.resolve(name);
            Files.createDirectories(link.getParent());
            Files.createSymbolicLink(link, Path.of(target));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

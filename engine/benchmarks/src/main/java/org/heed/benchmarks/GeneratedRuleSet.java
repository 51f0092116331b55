package org.heed.benchmarks;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A rule set of generated rules as a folder, in a temporary place; gone when it is closed. */
final class GeneratedRuleSet implements AutoCloseable {

    private final Path folder;

    private GeneratedRuleSet(Path folder) {
        this.folder = folder;
    }

    /** Writes the folder. The wording is that of the shipped rule set: rules are measured, not sentences. */
    static GeneratedRuleSet of(int rules) throws IOException {
        GeneratedRuleSet ruleSet = new GeneratedRuleSet(Files.createTempDirectory("heed-generated"));
        GeneratedRules generated = GeneratedRules.of(rules);
        ruleSet.write("ruleset.yaml", GeneratedCatalogue.RULE_SET);
        ruleSet.write("catalogue/generated.yaml", generated.catalogue());
        ruleSet.copyWording(Shipped.rules().resolve("catalogue"));
        ruleSet.write("thresholds/generated.yaml", generated.thresholds());
        for (var file : generated.files().entrySet()) {
            ruleSet.write(file.getKey(), file.getValue());
        }
        return ruleSet;
    }

    Path folder() {
        return folder;
    }

    private void copyWording(Path catalogue) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(catalogue, "wording*.yaml")) {
            for (Path file : files) {
                write("catalogue/" + file.getFileName(), Files.readString(file));
            }
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

package org.heed.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;

/** What the project ships, where the benchmarks find it: they run from the root of the project. */
final class Shipped {

    private Shipped() {}

    static Path rules() {
        return found("rules-drl/england-and-wales");
    }

    static Path openingConversation() {
        return found("examples/opening-conversation");
    }

    private static Path found(String name) {
        Path path = Path.of(name);
        if (!Files.isDirectory(path)) {
            throw new IllegalStateException("There is no " + name + " here. Run this from the root of the project.");
        }
        return path;
    }
}

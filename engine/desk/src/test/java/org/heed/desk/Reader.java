package org.heed.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Somebody who types what a page shows, in a folder of their own. The command line is called without a shell between. */
final class Reader {

    private final Path folder;
    private String seen = "";

    Reader(Path folder) {
        this.folder = folder;
    }

    /** What the last commands printed. */
    String seen() {
        return seen;
    }

    /** Types a block; everything in it has to work, findings included. */
    void type(String block) throws IOException {
        StringBuilder printed = new StringBuilder();
        StringBuilder shell = new StringBuilder();
        for (String line : block.lines().toList()) {
            if (line.startsWith("./heed ")) {
                run(shell);
                Called called = Called.with(arguments(line));
                assertThat(called.exit()).as(line + "\n" + called.err()).isIn(Exit.FINE, Exit.FINDINGS);
                printed.append(called.out()).append(called.err());
            } else {
                shell.append(line).append('\n');
            }
        }
        run(shell);
        seen = printed.toString();
    }

    private String[] arguments(String line) {
        return Arrays.stream(line.split(" "))
                .skip(1)
                .map(word -> Files.exists(folder.resolve(word))
                        ? folder.resolve(word).toString()
                        : word)
                .toArray(String[]::new);
    }

    private void run(StringBuilder commands) throws IOException {
        if (commands.isEmpty()) {
            return;
        }
        Process shell = new ProcessBuilder("sh", "-e", "-c", commands.toString())
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(shell.onExit().join().exitValue()).as(commands.toString()).isZero();
        commands.setLength(0);
    }

    static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

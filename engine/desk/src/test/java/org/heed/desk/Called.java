package org.heed.desk;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What a call of the real command line printed, and its exit code. */
record Called(int exit, String out, String err) {

    /** The root of the project, seen from this module. */
    static final Path HOME = Path.of("..", "..");

    static final String CONVERSATION =
            HOME.resolve("examples").resolve("opening-conversation").toString();

    static final Path RULES = HOME.resolve("rules-drl").resolve("england-and-wales");

    static Called with(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(args, utf8(out), utf8(err), HOME);
        return new Called(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream utf8(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}

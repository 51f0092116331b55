package org.heed.desk;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Starts the command line. What it prints is UTF-8, whatever the locale says. */
public final class Main {

    private Main() {}

    /**
     * Runs a command and ends with its exit code: 0 fine, 1 findings, 2 usage, 3 internal.
     *
     * @param args the command and its arguments
     */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int exit = run(args, out, err, Path.of(System.getProperty("heed.home", "")));
        out.flush();
        err.flush();
        System.exit(exit);
    }

    /**
     * Runs a command.
     *
     * @param home the folder of this project, with the shipped rules and examples
     * @return the exit code
     */
    static int run(String[] args, PrintStream out, PrintStream err, Path home) {
        return new Desk(new Surroundings(out, err, home)).run(args);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}

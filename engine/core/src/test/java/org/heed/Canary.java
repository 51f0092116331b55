package org.heed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What an attack would touch if any of it ran: rule files of {@code src/test/resources/hostile} call these methods, set the
 * property or make the file. Nothing else may call them.
 */
public final class Canary {

    /** The file that attacks would make in the working directory. */
    static final Path FILE = Path.of("heed-canary");

    /** The property that attacks would set. */
    static final String PROPERTY = "heed.canary";

    public static final double size = 1;

    private static volatile boolean flown;

    public Canary() {
        flown = true;
    }

    public static boolean fly() {
        flown = true;
        return true;
    }

    public static double count() {
        flown = true;
        return 1;
    }

    public static String name() {
        flown = true;
        return "violence-work";
    }

    public static List<Object> facts() {
        flown = true;
        return List.of();
    }

    /** Whether anything ran since the last time. */
    static boolean hasFlown() {
        boolean found = flown || System.getProperty(PROPERTY) != null || Files.exists(FILE);
        flown = false;
        System.clearProperty(PROPERTY);
        return found;
    }
}

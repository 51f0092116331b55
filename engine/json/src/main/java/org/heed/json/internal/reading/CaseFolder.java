package org.heed.json.internal.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The bytes of files, within bounds. */
public final class CaseFolder {

    /** The most that one file may hold. */
    public static final long LARGEST_FILE = 8L * 1024 * 1024;

    /** The most that all files of a folder may hold together. */
    public static final long LARGEST_FOLDER = 64L * 1024 * 1024;

    private CaseFolder() {}

    /**
     * All JSON files of a folder, by name, in the order of their names; folders in it and hidden files are left alone.
     *
     * @param unread is told of every file that cannot be opened
     * @throws NothingToRead when the folder cannot be opened, or is too large
     */
    public static Map<String, byte[]> files(Path folder, Consumer<String> unread) throws NothingToRead {
        Map<String, byte[]> texts = new LinkedHashMap<>();
        long total = 0;
        for (Path file : jsonFiles(folder)) {
            Optional<byte[]> text = text(file, unread);
            total += text.map(bytes -> bytes.length).orElse(0);
            if (total > LARGEST_FOLDER) {
                throw new NothingToRead("`" + nameOf(folder) + "` holds more than " + megabytes(LARGEST_FOLDER)
                        + " of JSON. Maybe it is not a folder about one person.");
            }
            text.ifPresent(bytes -> texts.put(nameOf(file), bytes));
        }
        return texts;
    }

    /**
     * One file.
     *
     * @throws NothingToRead when it cannot be opened, or is too large
     */
    public static byte[] file(Path file) throws NothingToRead {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new NothingToRead("`" + nameOf(file) + "` is larger than " + megabytes(LARGEST_FILE)
                        + ", the most that is read. Maybe it is another file.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new NothingToRead(
                    "`" + nameOf(file) + "` cannot be opened. Maybe it is not there, or not yours to read.");
        }
    }

    /** The last part of a path, as messages name it. */
    public static String nameOf(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private static Optional<byte[]> text(Path file, Consumer<String> unread) {
        try {
            return Optional.of(file(file));
        } catch (NothingToRead e) {
            unread.accept(e.sentence());
            return Optional.empty();
        }
    }

    private static List<Path> jsonFiles(Path folder) throws NothingToRead {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> nameOf(file).toLowerCase(Locale.ROOT).endsWith(".json"))
                    .filter(file -> !nameOf(file).startsWith("."))
                    .sorted((one, other) -> nameOf(one).compareTo(nameOf(other)))
                    .toList();
        } catch (IOException e) {
            throw new NothingToRead("`" + nameOf(folder) + "` cannot be opened. Maybe it is not yours to read.");
        }
    }

    private static String megabytes(long bytes) {
        return bytes / (1024 * 1024) + " MB";
    }
}

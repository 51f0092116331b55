package org.heed.internal.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heed.Limits;
import org.heed.internal.catalogue.Problems;
import org.heed.internal.rules.Place;

/** The files of a rule set, read once: UTF-8, line endings normalised, by path in a stable order. Links in it are not followed. */
final class RuleSetFolder {

    /** Files that are hidden, such as those an editor leaves while it is open, are nobody's rules. */
    private static final Pattern HIDDEN = Pattern.compile("(^|/)\\.");

    private static final Pattern IN_A_PART = Pattern.compile("(?s)(catalogue|thresholds|rules)(/.*)?");
    private static final Pattern PART =
            Pattern.compile("(?s)ruleset\\.yaml|(catalogue|thresholds)/.*\\.yaml|rules/.*\\.(drl|yaml)");
    private static final Pattern LIKE_A_PART = Pattern.compile(
            "(?s)ruleset\\.ya?ml|(catalogue|thresholds)/.*\\.ya?ml|rules/.*\\.(drl|ya?ml)", Pattern.CASE_INSENSITIVE);

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");

    private static final int DEEPEST = 8;
    private static final int MOST = 5_000;

    private final Path folder;
    private final int largest;
    private final Problems problems;
    private final SortedMap<String, String> texts = new TreeMap<>();

    private RuleSetFolder(Path folder, int largest, Problems problems) {
        this.largest = largest;
        this.folder = real(folder);
        this.problems = problems;
    }

    /** The files by path relative to the folder, with slashes. */
    static SortedMap<String, String> read(Path folder, Problems problems) {
        return read(folder, Limits.DEFAULT.fileSize(), problems);
    }

    /** The same; one with more bytes than the largest is told. */
    static SortedMap<String, String> read(Path folder, int largest, Problems problems) {
        RuleSetFolder reader = new RuleSetFolder(folder, largest, problems);
        reader.readAll();
        return reader.texts;
    }

    /** Where the folder is; only the host can name it, so a link to it, as a deployment switches, is followed. */
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder;
        }
    }

    private void readAll() {
        if (!Files.isDirectory(folder)) {
            problem("", "There is no such folder.", "Maybe the path is misspelled.");
            return;
        }
        try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
            List<Path> files = walk.filter(this::isPart).sorted().toList();
            if (files.size() > MOST) {
                problem("", "There are more than " + MOST + " files in this folder.", "Maybe it is the wrong folder.");
                return;
            }
            files.forEach(this::read);
        } catch (IOException | UncheckedIOException e) {
            problem("", "This folder cannot be read.", "Maybe a permission is missing.");
        }
    }

    /** Whether it is a part of a rule set, or looks so much like one that leaving it out would be a surprise. */
    private boolean isPart(Path path) {
        String name = relative(path);
        if (HIDDEN.matcher(name).find()) {
            return false;
        }
        boolean tooDeep = path.getNameCount() - folder.getNameCount() == DEEPEST && Files.isDirectory(path);
        boolean like = LIKE_A_PART.matcher(name).matches();
        return like || (IN_A_PART.matcher(name).matches() && (tooDeep || Files.isSymbolicLink(path)));
    }

    private void read(Path path) {
        String name = relative(path);
        try {
            if (Files.isSymbolicLink(path)) {
                problem(name, "This is a link, and links are not followed.", "Maybe copy the file here.");
            } else if (UNSEEN.matcher(name).find()) {
                problem(name, "The name of this file holds characters that cannot be seen.", "Maybe rename it.");
            } else if (!PART.matcher(name).matches()) {
                unread(path, name);
            } else if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                problem(name, "This is no file.", "Maybe it was named by mistake.");
            } else if (Files.size(path) > largest) {
                problem(name, "This file is larger than " + size(largest) + ".", "Maybe it does not belong here.");
            } else {
                texts.put(name, text(Files.readAllBytes(path)));
            }
        } catch (CharacterCodingException e) {
            problem(name, "This file is not UTF-8 text.", "Maybe save it as UTF-8.");
        } catch (IOException e) {
            problem(name, "This file cannot be read.", "Maybe a permission is missing.");
        }
    }

    private static String size(int bytes) {
        return bytes == 1 << 20 ? "1 MiB" : bytes + " bytes";
    }

    private void unread(Path path, String name) {
        if (Files.isDirectory(path)) {
            problem(name, "What lies in this folder is too deep to be read.", "Maybe move it up.");
        } else {
            String ending = name.startsWith("rules/") && !name.matches("(?i).*ya?ml") ? ".drl" : ".yaml";
            problem(name, "A file with this ending is not read.", "Maybe end its name in `" + ending + "`.");
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private String relative(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private void problem(String file, String message, String fix) {
        problems.add(new Place(file.isEmpty() ? folder.toString() : file, 0, 0), message, fix);
    }
}

package org.heed.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes texts at random: single bytes, words, lines. The same seed gives the same changes. */
final class Mutations {

    private static final Pattern WORD = Pattern.compile("\\w+|\\s+|[^\\w\\s]");
    private static final List<String> ODD = List.of(
            "\u0000",
            "\u202e",
            "\ufeff",
            "\u00a0",
            "\u201c",
            "\u2013",
            "\"",
            "'",
            "(",
            ")",
            "{",
            "}",
            "[",
            "]",
            "/*",
            "*/",
            "//",
            "\\",
            "\\u0022",
            "&a ",
            "*a ",
            "!!x ",
            "<<: ",
            "---\n",
            "%YAML 1.2\n",
            "\t",
            "\r",
            "- ",
            ": ",
            "? ",
            "|",
            ">",
            "#",
            "eval( true )",
            "not ",
            "or ",
            "and ",
            "accumulate( ",
            "from ",
            "rule \"A-1 b\"",
            "when",
            "then",
            "end",
            "$x",
            "!",
            "&&",
            "||",
            "==",
            "=",
            "9999999999999999999999",
            "1e999",
            "-0",
            ".nan");

    private final Random random;
    private final List<String> others;

    Mutations(long seed, List<String> others) {
        this.random = new Random(seed);
        this.others = List.copyOf(others);
    }

    /** One of the texts, changed in one to four places. */
    String next() {
        String text = pick(others);
        for (int i = 0; i <= random.nextInt(4); i++) {
            text = switch (random.nextInt(3)) {
                case 0 -> bytes(text);
                case 1 -> words(text);
                default -> lines(text);
            };
        }
        return text;
    }

    private String bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        change(words, random.nextBoolean() ? ODD : words);
        return String.join("", words);
    }

    private String lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        change(lines, List.of(pick(others).split("\n", -1)));
        return String.join("\n", lines);
    }

    private void change(List<String> parts, List<String> source) {
        if (parts.isEmpty()) {
            return;
        }
        int at = random.nextInt(parts.size());
        switch (random.nextInt(5)) {
            case 0 -> parts.remove(at);
            case 1 -> parts.add(at, pick(source));
            case 2 -> parts.set(at, pick(source));
            case 3 -> Collections.swap(parts, at, random.nextInt(parts.size()));
            default ->
                parts.subList(at, Math.min(parts.size(), at + 1 + random.nextInt(20)))
                        .clear();
        }
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}

package org.heed.internal.advising;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heed.facts.Provenance;
import org.heed.facts.Score;
import org.heed.internal.catalogue.Wording;
import org.heed.internal.selection.Numbers;

/** Finished phrases: dates, numbers, lists, and the sentences of the rule set's wording. */
public final class Phrases {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Wording wording;

    Phrases(Wording wording) {
        this.wording = wording;
    }

    public String say(String key) {
        return wording.say(key);
    }

    public String say(String key, Map<String, String> values) {
        return wording.say(key, values);
    }

    public boolean has(String key) {
        return wording.sentences().containsKey(key);
    }

    public String day(LocalDate date) {
        return date.equals(Score.UNDATED) ? say("day.unknown") : DAY.format(date);
    }

    /** Any value a rule can bind, as people write it. */
    String value(Object value) {
        if (value instanceof Number number) {
            return Numbers.plain(number.doubleValue());
        }
        if (value instanceof LocalDate date) {
            return day(date);
        }
        if (value instanceof Boolean truth) {
            return say(truth ? "yes" : "no");
        }
        return value.toString();
    }

    /** "OASys assessment, 12 June 2026". */
    String origin(Provenance provenance) {
        Optional<LocalDate> date = provenance.date().filter(day -> !day.equals(Score.UNDATED));
        return provenance.source() + date.map(day -> ", " + day(day)).orElse("");
    }

    /** A small count in words, with a capital letter where it begins a sentence. */
    public String count(int count) {
        String key = "number." + count;
        return has(key) ? say(key) : Integer.toString(count);
    }

    public String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    /** With a small first letter, to stand inside a sentence. */
    static String lowered(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1);
    }

    /** "a", "a and b", "a, b and c". */
    public String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String last = parts.get(parts.size() - 1);
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " " + say("and") + " " + last;
    }

    /** Without its full stop, to go on inside a sentence. */
    public static String clause(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}

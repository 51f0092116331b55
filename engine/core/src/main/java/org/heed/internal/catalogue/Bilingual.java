package org.heed.internal.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.heed.Language;

/** A text that stands in English and in Welsh. Welsh that nobody has reviewed is read and checked, and never shown. */
final class Bilingual {

    private static final Set<String> KEYS = Set.of("en", "cy", "cy-reviewed");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z][A-Za-z0-9-]*}");

    private Bilingual() {}

    /** The text in a language; empty when the value is something else. */
    static Optional<String> text(YamlValue value, Language language) {
        if (!value.has("en")) {
            return Optional.empty();
        }
        YamlEntry entry = new YamlEntry(value, KEYS);
        String english = entry.text("en");
        String welsh = entry.text("cy", "");
        if (!welsh.isEmpty() && !placeholders(welsh).equals(placeholders(english))) {
            value.problem(
                    "`" + value.name() + "` has other {placeholders} in Welsh than in English.",
                    "Maybe one was translated.");
        }
        boolean reviewed = entry.child("cy-reviewed").map(Bilingual::isDay).orElse(false);
        return Optional.of(language == Language.WELSH && reviewed && !welsh.isEmpty() ? welsh : english);
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().map(MatchResult::group).forEach(found::add);
        return found;
    }

    private static boolean isDay(YamlValue value) {
        try {
            LocalDate.parse(value.text());
            return true;
        } catch (DateTimeParseException e) {
            value.wrong("`cy-reviewed` should be the day of the review.", "Maybe write it as 2026-01-31.");
            return false;
        }
    }
}

package org.heed.json.internal.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as files write them: alone, with a time of day, or with a time and an offset. */
public final class Days {

    /** An instant is read as the day it was in England and Wales. */
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DAY_AND_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]{5,18}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]{5,18}(Z|[+-]\\d{2}:\\d{2})");
    private static final Pattern ENGLISH = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}");

    private Days() {}

    /** The day, or nothing when the text names none that exists. */
    public static Optional<LocalDate> parse(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text));
            }
            if (DAY_AND_TIME.matcher(text).matches()) {
                return Optional.of(LocalDateTime.parse(text).toLocalDate());
            }
            if (INSTANT.matcher(text).matches()) {
                return Optional.of(
                        OffsetDateTime.parse(text).atZoneSameInstant(LONDON).toLocalDate());
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What to say about a text that is no day, without repeating it. */
    static String whatIsWrong(String text) {
        if (text.length() >= 10 && DAY.matcher(text.substring(0, 10)).matches()) {
            return "a day or time that does not exist";
        }
        if (ENGLISH.matcher(text).matches()) {
            return "a day in another order. Maybe it should be year, month, day";
        }
        return "other text";
    }
}

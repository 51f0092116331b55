package org.heed.internal.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.heed.internal.language.grammar.RuleGrammar;
import org.heed.internal.rules.Expression;
import org.heed.internal.rules.Place;
import org.heed.internal.rules.ValueKind;

/** Texts, numbers, dates, true and false, as rules write them. Without state. */
final class Literals {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final Pattern AS_DROOLS = Pattern.compile("([0-9]{2})-([A-Z][a-z]{2})-([0-9]{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})");
    private static final Pattern IN_WORDS = Pattern.compile("([0-9]{1,2})[- ]([A-Za-z]{3})[a-z]*[- ]([0-9]{4})");

    private Literals() {}

    static Optional<Expression> read(RuleGrammar.LiteralContext literal, RuleContext rule) {
        Token first = literal.getStart();
        Place place = rule.place(first);
        if (literal.NUMBER() != null) {
            return Optional.of(new Expression.Literal(Double.valueOf(literal.getText()), ValueKind.NUMBER, place));
        }
        if (literal.STRING() != null) {
            String written = rule.source().textOf(first);
            return Optional.of(new Expression.Literal(Texts.unquoted(written), ValueKind.TEXT, place));
        }
        return Optional.of(new Expression.Literal(literal.TRUE() != null, ValueKind.TRUTH, place));
    }

    /** The date that a text stands for where a date is expected: {@code "29-Apr-2026"}, and in no other way. */
    static Optional<LocalDate> date(String text) {
        Matcher matcher = AS_DROOLS.matcher(text);
        return matcher.matches() && MONTHS.contains(matcher.group(2))
                ? date(matcher.group(3), MONTHS.indexOf(matcher.group(2)) + 1, matcher.group(1))
                : Optional.empty();
    }

    /** The date that was probably meant, as a rule writes it. */
    static String likelyDate(String text) {
        return anyDate(text.strip())
                .map(date -> "Maybe `\"" + written(date) + "\"`.")
                .orElse("Maybe a day, a month and a year: `\"29-Apr-2026\"`.");
    }

    private static String written(LocalDate date) {
        return String.format(
                Locale.ROOT,
                "%02d-%s-%04d",
                date.getDayOfMonth(),
                MONTHS.get(date.getMonthValue() - 1),
                date.getYear());
    }

    private static Optional<LocalDate> anyDate(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), Integer.parseInt(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher inWords = IN_WORDS.matcher(text);
        if (!inWords.matches()) {
            return Optional.empty();
        }
        String month = inWords.group(2).substring(0, 1).toUpperCase(Locale.ROOT)
                + inWords.group(2).substring(1).toLowerCase(Locale.ROOT);
        return date(inWords.group(3), MONTHS.indexOf(month) + 1, inWords.group(1));
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

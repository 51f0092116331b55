package org.heed.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.heed.oracle.Scope.Kind;

/** Writes constraints on the fields of a type, from a seed. */
final class RandomConstraints {

    private static final List<String> SIGNS = List.of("==", "!=", "<", "<=", ">", ">=");
    private static final List<String> NUMBERS =
            List.of("0", "1", "2", "3", "2", "1", "0.5", "2.5", "0.3", "-1", "100", "0.1");
    private static final List<String> DATES =
            List.of("\"29-Apr-2026\"", "\"28-Feb-2026\"", "\"29-Feb-2024\"", "\"31-Dec-2025\"", "\"01-Jan-2026\"");

    private final Random random;
    private final Scope scope;

    RandomConstraints(Random random, Scope scope) {
        this.random = random;
        this.scope = scope;
    }

    Phrase constraint(Map<String, String> fields, int depth) {
        return switch (depth == 0 ? 9 : random.nextInt(10)) {
            case 0 -> group("( ", " && ", fields, depth);
            case 1 -> group("( ", " || ", fields, depth);
            case 2 -> group(random.nextBoolean() ? "!( " : "( ", random.nextBoolean() ? " && " : " || ", fields, depth);
            case 3 -> new Phrase("!( ", List.of(constraint(fields, depth - 1)), "", " )");
            default -> atom(fields);
        };
    }

    private Phrase group(String before, String between, Map<String, String> fields, int depth) {
        List<Phrase> parts = new ArrayList<>();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            parts.add(constraint(fields, depth - 1));
        }
        return new Phrase(before, parts, between, " )");
    }

    private Phrase atom(Map<String, String> fields) {
        String field = one(List.copyOf(fields.keySet()));
        String kind = fields.get(field);
        if (kind.equals(Vocabulary.NUMBER)) {
            return number(field);
        }
        if (kind.equals(Vocabulary.DATE)) {
            return Phrase.of(field + " " + one(SIGNS) + " " + or(Kind.DATE, DATES));
        }
        if (kind.startsWith(Vocabulary.LIST)) {
            String not = random.nextInt(3) == 0 ? " not" : "";
            List<String> words = Vocabulary.WORDS.get(kind.substring(Vocabulary.LIST.length()));
            return Phrase.of(field + not + " contains " + or(Kind.TEXT, words));
        }
        return text(field, kind);
    }

    Phrase text(String field, String kind) {
        List<String> words = Vocabulary.WORDS.get(kind);
        boolean choice = Vocabulary.isChoice(kind);
        if (random.nextInt(4) == 0) {
            List<String> options = List.of(one(words), choice ? one(words) : or(Kind.TEXT, words));
            return Phrase.of(field + one(List.of(" in ( ", " in ( ", " not in ( ")), options.stream(), ", ", " )");
        }
        String sign = random.nextInt(4) > 0 ? " == " : " != ";
        String other = choice ? one(words) : or(Kind.TEXT, words);
        boolean turned = other.startsWith("$") && random.nextInt(3) == 0;
        return Phrase.of(turned ? other + sign + field : field + sign + other);
    }

    private Phrase number(String field) {
        return switch (random.nextInt(6)) {
            case 0 ->
                Phrase.of(
                        field + one(List.of(" in ( ", " not in ( ")),
                        List.of(one(NUMBERS), number(), one(NUMBERS)).stream(),
                        ", ",
                        " )");
            case 1 -> Phrase.of(sum(field) + " " + one(SIGNS) + " " + sum(number()));
            case 2 -> Phrase.of(field + " " + one(SIGNS) + " " + sum(number()));
            default -> comparison(field);
        };
    }

    /** A field or a variable, compared with a number or a variable. */
    Phrase comparison(String left) {
        String right = random.nextInt(4) == 0 ? or(Kind.EXTREME, NUMBERS) : number();
        boolean turned = right.startsWith("$") && random.nextInt(4) == 0;
        String sign = " " + one(SIGNS) + " ";
        return Phrase.of(turned ? right + sign + left : left + sign + right);
    }

    /** Factors may be below zero, and zero. No divisor is zero: see {@link DifferencesTest}. */
    String sum(String first) {
        return switch (random.nextInt(5)) {
            case 0 -> first + " - " + number();
            case 1 -> first + " * " + one(List.of("2", "3", "0.5", "1.1", "-1", "-0.5", number()));
            case 2 -> first + " / " + one(List.of("2.0", "0.5", "3.0", "-2.0"));
            case 3 -> "( " + first + " + " + number() + " ) * " + one(List.of("2", "-1", "0.5"));
            default -> first + " + " + number();
        };
    }

    /** Of one value and literals: Drools does not compile functions of several variables. */
    static String sum(String value, Random random) {
        return value + List.of(" * 2", " + 1", " - 0.5", " / 2.0", " * -1").get(random.nextInt(5));
    }

    String number() {
        return or(Kind.NUMBER, NUMBERS);
    }

    private String or(Kind kind, List<String> literals) {
        List<String> variables = scope.of(kind);
        return variables.isEmpty() || random.nextInt(5) < 2 ? one(literals) : one(variables);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}

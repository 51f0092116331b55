package org.heed.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.heed.oracle.Scope.Kind;

/**
 * Writes rules as text, from a seed, over everything that the subset has. Rules of one level lead to rules of the same and of
 * higher levels, and deny or add up what lower levels conclude.
 */
final class RandomRules {

    private final Random random;
    private Scope scope = new Scope();
    private RandomConstraints constraints;
    private int level;
    private boolean mayBranch;

    RandomRules(Random random) {
        this.random = random;
        this.constraints = new RandomConstraints(random, scope);
    }

    /** A rule of a level. */
    RuleText rule(int number, int atLevel) {
        scope = new Scope();
        constraints = new RandomConstraints(random, scope);
        level = atLevel;
        mayBranch = random.nextInt(3) == 0;
        boolean branches = mayBranch;
        List<Phrase> parts = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            String threshold = random.nextBoolean() ? "h1" : "h2";
            parts.add(
                    Phrase.of("    Threshold( id == \"" + threshold + "\", " + scope.bind(Kind.NUMBER) + " : value )"));
        }
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            Phrase condition = mayBranch ? branch() : condition(branches);
            parts.add(new Phrase("    ", List.of(condition), "", ""));
        }
        String subject = random.nextBoolean() ? "one" : "two";
        return new RuleText(subject, "R-" + number + " at random", new Phrase("", parts, "\n", ""), conclusion());
    }

    private String conclusion() {
        List<String> texts = scope.of(Kind.TEXT);
        List<String> numbers = scope.of(Kind.NUMBER);
        String text = texts.isEmpty() || random.nextInt(3) == 0 ? "\"c" + random.nextInt(3) + "\"" : one(texts);
        return switch (random.nextInt(5)) {
            case 0 -> "GateOpen( \"g" + level + "\" )";
            case 1 -> "Finding( \"w" + level + "\", " + text + ", \"yes\" )";
            case 2 -> "Finding( \"n" + level + "\", \"k\", " + (numbers.isEmpty() ? "2.5" : one(numbers)) + " )";
            default -> "Met( \"g" + level + "\", " + text + " )";
        };
    }

    /** Once in a rule: after a second one, Drools does not find the variables of the first. */
    private Phrase branch() {
        mayBranch = false;
        return random.nextBoolean() ? either() : eitherBinds();
    }

    /** Beside a branch, Drools fails on an accumulate with several functions, and on one that adds up sums. */
    private Phrase condition(boolean besideBranch) {
        return switch (random.nextInt(12)) {
            case 0 -> quantified("not", 2);
            case 1, 2 -> quantified("exists", 2);
            case 3, 4 -> accumulate(besideBranch ? 1 : 2);
            default -> pattern(true, true);
        };
    }

    private Phrase quantified(String word, int depth) {
        return scope.inside(() -> new Phrase(
                word + "( ", List.of(inner(depth, word.equals("not") ? false : true, word.equals("not"))), "", " )"));
    }

    /** What stands inside a not or an exists; a not stands inside an exists only where the reader takes it. */
    private Phrase inner(int depth, boolean positive, boolean mayDeny) {
        int shape = depth == 0 ? 9 : random.nextInt(10);
        if (shape > 5) {
            return pattern(positive, false);
        }
        if (shape == 5) {
            return new Phrase(
                    "",
                    List.of(
                            scope.inside(() -> pattern(positive, false)),
                            scope.inside(() -> inner(depth - 1, positive, mayDeny))),
                    " or ",
                    "");
        }
        Phrase first = pattern(positive, true);
        Phrase second = switch (shape) {
            case 0, 1 -> pattern(positive, false);
            case 2, 3 ->
                scope.inside(() -> new Phrase("exists( ", List.of(inner(depth - 1, positive, false)), "", " )"));
            default ->
                mayDeny
                        ? scope.inside(() -> new Phrase("not( ", List.of(inner(depth - 1, false, true)), "", " )"))
                        : pattern(positive, false);
        };
        return new Phrase("", List.of(first, second), " and ", "");
    }

    /** Every side binds nothing that is used later. */
    private Phrase either() {
        return new Phrase(
                "( ",
                List.of(
                        scope.inside(() -> pattern(true, true)),
                        scope.inside(() ->
                                new Phrase("( ", List.of(pattern(true, true), quantified("not", 1)), " and ", " )")),
                        quantified("exists", 1)),
                " or ",
                " )");
    }

    /** Every side binds the same variable, in facts of one type: of several types, Drools fails to read it. */
    private Phrase eitherBinds() {
        String name = scope.newName();
        boolean number = random.nextBoolean();
        String field = number ? "value" : "measure";
        Phrase left = scope.inside(() -> fact("Score", List.of(name + " : " + field)));
        Phrase right = scope.inside(() -> fact("Score", List.of(name + " : " + field)));
        scope.bind(name, number ? Kind.NUMBER : Kind.TEXT);
        return new Phrase("( ", List.of(left, right), " or ", " )");
    }

    private Phrase accumulate(int most) {
        List<Phrase> functions = new ArrayList<>();
        Map<String, Kind> names = new LinkedHashMap<>();
        Phrase source = scope.inside(() -> {
            String value = scope.newName();
            String type = one(List.of("Item", "Item", "Score", "EarlierScore"));
            Phrase first = fact(type, List.of(value + " : value"));
            scope.bind(value, Kind.NUMBER);
            Phrase whole = switch (random.nextInt(5)) {
                case 0 -> new Phrase("( ", List.of(first, pattern(false, true)), " and ", " )");
                case 1 ->
                    new Phrase(
                            "( ",
                            List.of(
                                    first,
                                    scope.inside(() -> new Phrase(
                                            one(List.of("not( ", "exists( ")),
                                            List.of(pattern(false, false)),
                                            "",
                                            " )"))),
                            " and ",
                            " )");
                default -> first;
            };
            int several = 1 + random.nextInt(most);
            for (int i = several; i > 0; i--) {
                String function = one(functions(several > 1, type.equals("Item")));
                String name = scope.newName();
                String argument = most == 1 || several > 1 || function.equals("count") || random.nextInt(4) > 0
                        ? value
                        : RandomConstraints.sum(value, random);
                names.put(name, function.startsWith("m") ? Kind.EXTREME : Kind.NUMBER);
                functions.add(Phrase.of(name + " : " + function + "( " + argument + " )"));
            }
            return whole;
        });
        names.forEach(scope::bind);
        List<Phrase> results = new ArrayList<>();
        names.keySet().stream()
                .filter(name -> random.nextBoolean())
                .forEach(name -> results.add(constraints.comparison(name)));
        List<Phrase> parts = new ArrayList<>(List.of(source, new Phrase("", functions, ", ", "")));
        if (!results.isEmpty()) {
            parts.add(new Phrase("", results, ", ", ""));
        }
        return new Phrase("accumulate( ", parts, "; ", " )");
    }

    /** Items alone are added up; a smallest, largest or average stands alone. */
    private static List<String> functions(boolean several, boolean adds) {
        if (several) {
            return adds ? List.of("count", "sum") : List.of("count");
        }
        return adds ? List.of("count", "sum", "sum", "average", "min", "max") : List.of("count", "min", "max");
    }

    /** A fact, or something that rules may have concluded. */
    private Phrase pattern(boolean positive, boolean binding) {
        boolean conclusion = (positive || level > 0) && random.nextInt(4) == 0;
        if (!conclusion) {
            return random.nextInt(12) == 0
                    ? circumstance(binding)
                    : fact(one(List.copyOf(Vocabulary.FACTS.keySet())), binding ? null : List.of());
        }
        int concluded = random.nextInt(positive ? level + 1 : level);
        return switch (random.nextInt(4)) {
            case 0 -> Phrase.of("GateOpen( gate == \"g" + concluded + "\" )");
            case 1 -> concluded("Finding( kind == \"w" + concluded + "\"", "key", "condition", binding);
            case 2 ->
                Phrase.of("Finding( kind == \"n" + concluded + "\", "
                        + (binding
                                ? scope.bind(Kind.NUMBER) + " : number"
                                : constraints.comparison("number").text())
                        + " )");
            default -> concluded("Met( gate == \"g" + concluded + "\"", "condition", "condition", binding);
        };
    }

    private Phrase concluded(String before, String field, String words, boolean binding) {
        String rest = binding && random.nextBoolean()
                ? scope.bind(Kind.TEXT) + " : " + field
                : constraints.text(field, words).text();
        return Phrase.of(before + (random.nextInt(3) == 0 ? "" : ", " + rest) + " )");
    }

    private Phrase circumstance(boolean binding) {
        return random.nextBoolean()
                ? Phrase.of("Circumstance( kind == \"setting\", value "
                        + one(List.of("== \"a\"", "!= \"a\"", "in ( \"a\", \"b\" )")) + " )")
                : Phrase.of("Circumstance( kind == \"age\", "
                        + (binding
                                ? scope.bind(Kind.NUMBER) + " : number"
                                : constraints.comparison("number").text())
                        + " )");
    }

    /** A pattern with these bindings; with one of its own where none are given. */
    private Phrase fact(String type, @org.jspecify.annotations.Nullable List<String> given) {
        Map<String, String> fields = Vocabulary.FACTS.get(type);
        List<Phrase> parts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            parts.add(constraints.constraint(fields, 2));
        }
        List<String> bindings = given == null ? List.of(own(fields)) : given;
        bindings.forEach(each -> parts.add(Phrase.of(each)));
        Collections.shuffle(parts, random);
        return new Phrase(type + "( ", parts, ", ", " )");
    }

    private String own(Map<String, String> fields) {
        List<String> bindable = fields.keySet().stream()
                .filter(field -> !fields.get(field).startsWith(Vocabulary.LIST)
                        && (fields.get(field).equals(Vocabulary.NUMBER)
                                || fields.get(field).equals(Vocabulary.DATE)
                                || !Vocabulary.isChoice(fields.get(field))))
                .toList();
        String field = one(bindable);
        String kind = fields.get(field);
        Kind bound =
                kind.equals(Vocabulary.NUMBER) ? Kind.NUMBER : kind.equals(Vocabulary.DATE) ? Kind.DATE : Kind.TEXT;
        return scope.bind(bound) + " : " + field;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}

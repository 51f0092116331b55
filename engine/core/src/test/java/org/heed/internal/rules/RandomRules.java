package org.heed.internal.rules;

import static org.heed.internal.rules.RuleMaker.of;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.heed.internal.rules.Condition.Function;
import org.heed.internal.rules.Condition.Function.Kind;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Expression.Arithmetic;
import org.heed.internal.rules.TestFacts.Derived;
import org.heed.internal.rules.TestFacts.Linked;
import org.heed.internal.rules.TestFacts.Marked;
import org.heed.internal.rules.TestFacts.Measured;
import org.heed.internal.rules.TestFacts.Paired;
import org.heed.internal.rules.TestFacts.Shade;

/** Makes rules and facts at random, from a seed. Rules only ask for the absence of what earlier rules conclude. */
public final class RandomRules {

    private static final String[] KEYS = {"a", "b", "c"};
    private static final String[] SIGNS = {"==", "!=", "<", "<=", ">", ">="};

    private final Random random;
    private RuleMaker rule = RuleMaker.rule("none");
    private List<String> numbers = new ArrayList<>();
    private List<String> texts = new ArrayList<>();
    private int level;
    private int variables;

    public RandomRules(long seed) {
        this.random = new Random(seed);
    }

    public List<Rule> rules(int size) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            rules.add(rule(i, i / 3));
        }
        return rules;
    }

    private Rule rule(int number, int atLevel) {
        rule = RuleMaker.rule("R-" + number + " at random");
        numbers = new ArrayList<>();
        texts = new ArrayList<>();
        level = atLevel;
        variables = 0;
        int conditions = 1 + random.nextInt(4);
        for (int i = 0; i < conditions; i++) {
            rule.when(condition(2));
        }
        Object key = texts.isEmpty() || random.nextInt(3) > 0 ? "c" + level : one(texts);
        if (random.nextBoolean()) {
            rule.then(Derived.class, "c" + level);
        } else {
            rule.then(Paired.class, "c" + level, key);
        }
        return rule.done();
    }

    private Condition condition(int depth) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3, 4 -> pattern(true, true);
            case 5 -> RuleMaker.not(inner(depth));
            case 6 -> RuleMaker.exists(inner(depth));
            case 7 -> accumulate();
            case 8 -> depth > 0 ? either() : pattern(true, true);
            default -> RuleMaker.not(local(() -> pattern(true, false)));
        };
    }

    /** What is bound inside is not seen outside. */
    private <T extends Condition> Condition local(java.util.function.Supplier<T> made) {
        List<String> outerNumbers = new ArrayList<>(numbers);
        List<String> outerTexts = new ArrayList<>(texts);
        Condition condition = made.get();
        numbers = outerNumbers;
        texts = outerTexts;
        return condition;
    }

    private Condition inner(int depth) {
        return local(() -> {
            int shape = depth == 0 ? 0 : random.nextInt(6);
            if (shape == 4) {
                return RuleMaker.any(
                        local(() -> pattern(true, false)), local(() -> pattern(true, false)), inner(depth - 1));
            }
            Condition first = pattern(true, false);
            return switch (shape) {
                case 1, 2 -> RuleMaker.all(first, pattern(true, false));
                case 3 -> RuleMaker.all(first, RuleMaker.not(inner(depth - 1)));
                case 5 -> RuleMaker.all(first, RuleMaker.exists(inner(depth - 1)), pattern(false, false));
                default -> first;
            };
        });
    }

    /** Every side binds nothing that is used later. */
    private Condition either() {
        return RuleMaker.any(
                local(() -> pattern(true, true)),
                local(() -> RuleMaker.all(pattern(true, true), RuleMaker.not(inner(1)))),
                local(() -> RuleMaker.exists(inner(1))));
    }

    private Condition accumulate() {
        List<String> outerNumbers = new ArrayList<>(numbers);
        List<String> outerTexts = new ArrayList<>(texts);
        Condition source = switch (random.nextInt(4)) {
            case 0 -> RuleMaker.all(measured(), pattern(true, false));
            case 1 -> RuleMaker.all(measured(), RuleMaker.not(local(() -> pattern(true, false))));
            default -> measured();
        };
        String inside = numbers.get(outerNumbers.size());
        Object argument = random.nextInt(3) > 0
                ? inside
                : rule.math(inside, one(Arithmetic.Operator.values()), numbers.get(random.nextInt(numbers.size())));
        numbers = outerNumbers;
        texts = outerTexts;
        List<Function> functions = new ArrayList<>();
        List<Constraint> results = new ArrayList<>();
        int size = 1 + random.nextInt(2);
        for (int i = 0; i < size; i++) {
            String name = name();
            functions.add(rule.function(name, one(Kind.values()), argument));
            numbers.add(name);
            if (random.nextBoolean()) {
                results.add(rule.is(name, one(SIGNS), random.nextBoolean() ? number() : (Object) one(numbers)));
            }
        }
        return rule.accumulate(source, functions, results.toArray(Constraint[]::new));
    }

    private Pattern measured() {
        String name = name();
        Pattern pattern = rule.fact(
                Measured.class,
                random.nextBoolean() ? texts(Measured.class, "key") : numbers(Measured.class),
                rule.bind(name, Measured.class, random.nextBoolean() ? "value" : "count"));
        numbers.add(name);
        return pattern;
    }

    private Pattern pattern(boolean conclusions, boolean positive) {
        return switch (random.nextInt(conclusions && (positive || level > 0) ? 6 : 4)) {
            case 0, 1 -> constrained(measured());
            case 2 -> marked();
            case 3 -> linked();
            case 4 -> rule.fact(Derived.class, rule.is(of(Derived.class, "key"), "==", concluded(positive)));
            default ->
                rule.fact(
                        Paired.class,
                        rule.is(of(Paired.class, "left"), "==", concluded(positive)),
                        texts(Paired.class, "right"));
        };
    }

    private String concluded(boolean positive) {
        return "c" + random.nextInt(positive ? level + 1 : level);
    }

    private Pattern constrained(Pattern pattern) {
        List<Constraint> constraints = new ArrayList<>(pattern.constraints());
        for (int i = random.nextInt(3); i > 0; i--) {
            constraints.add(constraint());
        }
        return new Pattern(pattern.type(), constraints, pattern.bindings(), pattern.place());
    }

    private Constraint constraint() {
        return switch (random.nextInt(8)) {
            case 0 -> RuleMaker.notSo(numbers(Measured.class));
            case 1 -> RuleMaker.either(numbers(Measured.class), texts(Measured.class, "key"));
            case 2 -> RuleMaker.notSo(RuleMaker.both(numbers(Measured.class), texts(Measured.class, "key")));
            case 3 -> rule.is(of(Measured.class, "date"), one(SIGNS), date());
            case 4 -> rule.in(of(Measured.class, "value"), number(), number(), numberOrVariable());
            case 5 -> rule.notIn(of(Measured.class, "key"), one(KEYS), textOrVariable());
            case 6 ->
                rule.is(
                        rule.math(of(Measured.class, "value"), one(Arithmetic.Operator.values()), numberOrVariable()),
                        one(SIGNS),
                        rule.math(numberOrVariable(), one(Arithmetic.Operator.values()), numberOrVariable()));
            default -> texts(Measured.class, "key");
        };
    }

    private Pattern marked() {
        Constraint constraint = switch (random.nextInt(5)) {
            case 0 -> rule.is(of(Marked.class, "shade"), random.nextBoolean() ? "==" : "!=", one(Shade.values()));
            case 1 -> rule.holds(of(Marked.class, "flag"));
            case 2 -> rule.is(of(Marked.class, "flag"), "==", random.nextBoolean());
            case 3 -> rule.contains(of(Marked.class, "tags"), textOrVariable(), random.nextBoolean());
            default -> texts(Marked.class, "key");
        };
        String name = name();
        Pattern pattern = rule.fact(Marked.class, constraint, rule.bind(name, Marked.class, "key"));
        texts.add(name);
        return pattern;
    }

    private Pattern linked() {
        Constraint constraint = texts(Linked.class, random.nextBoolean() ? "from" : "to");
        String name = name();
        Pattern pattern = rule.fact(Linked.class, constraint, rule.bind(name, Linked.class, "to"));
        texts.add(name);
        return pattern;
    }

    private Constraint texts(Class<? extends Record> type, String field) {
        Object other = textOrVariable();
        String sign = random.nextInt(4) > 0 ? "==" : "!=";
        return random.nextInt(4) > 0 ? rule.is(of(type, field), sign, other) : rule.is(other, sign, of(type, field));
    }

    private Constraint numbers(Class<? extends Record> type) {
        return rule.is(of(type, random.nextBoolean() ? "value" : "count"), one(SIGNS), numberOrVariable());
    }

    private Object textOrVariable() {
        return texts.isEmpty() || random.nextBoolean() ? one(KEYS) : one(texts);
    }

    private Object numberOrVariable() {
        return numbers.isEmpty() || random.nextBoolean() ? number() : one(numbers);
    }

    private Object number() {
        return (double) random.nextInt(4);
    }

    private String name() {
        return "$v" + variables++;
    }

    private LocalDate date() {
        return LocalDate.of(2026, 1, 1 + random.nextInt(3));
    }

    public List<Record> facts(int most) {
        List<Record> facts = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            facts.add(fact());
        }
        return facts;
    }

    private Record fact() {
        return switch (random.nextInt(5)) {
            case 0 ->
                new Marked(
                        one(KEYS),
                        one(Shade.values()),
                        random.nextBoolean(),
                        random.nextBoolean() ? List.of() : List.of("a", "b"));
            case 1 -> new Linked(one(KEYS), one(KEYS));
            default -> new Measured(one(KEYS), value(), random.nextInt(4), date());
        };
    }

    private double value() {
        return switch (random.nextInt(20)) {
            case 0 -> Double.NaN;
            case 1 -> Double.POSITIVE_INFINITY;
            case 2 -> -0.0;
            case 3 -> 1e-9;
            default -> random.nextInt(8) / 2.0;
        };
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}

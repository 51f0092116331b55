package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heed.conclusions.Conclusion;
import org.heed.explain.Basis;
import org.heed.explain.Check;
import org.heed.explain.State;
import org.heed.explain.Way;
import org.heed.facts.Item;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.ItemKind;
import org.heed.internal.rules.Condition.Function;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Constraint;
import org.heed.internal.rules.Examined;
import org.heed.internal.rules.Expression.FieldValue;
import org.heed.internal.rules.Expression.Literal;
import org.heed.internal.rules.Patterns;
import org.heed.internal.rules.Sketch;
import org.heed.internal.rules.Tested;
import org.heed.internal.rules.Values;
import org.heed.internal.rules.Verdict;
import org.heed.internal.selection.Numbers;

/** Says how a condition on several facts together stands. An item that is not answered is not read as 0. */
final class SumChecks {

    private final Catalogue catalogue;
    private final World world;
    private final Phrases phrases;
    private final CheckWords say;
    private final Trails trails;

    SumChecks(Catalogue catalogue, World world, Phrases phrases, CheckWords say, Trails trails) {
        this.catalogue = catalogue;
        this.world = world;
        this.phrases = phrases;
        this.say = say;
        this.trails = trails;
    }

    /** One check for each limit that is asked of what they come to. */
    List<Check> of(Examined.OfAccumulate examined, Values values, Ways ways) {
        Pattern source = Patterns.of(examined.condition()).get(0);
        if (examined.verdict() == Verdict.UNKNOWN) {
            return List.of(say.hangsOnAnother(source, values));
        }
        List<Tested.OfAtom> limits =
                examined.results().stream().flatMap(Tested::atoms).toList();
        if (limits.isEmpty() || examined.totals().isEmpty()) {
            State nothing = Checks.missing(source);
            return List.of(say.presence(
                    source, Optional.empty(), values, examined.verdict() == Verdict.MET ? State.MET : nothing));
        }
        List<Check> checks = new ArrayList<>();
        for (Tested.OfAtom limit : limits) {
            Check check = limit(examined, source, limit, values);
            List<Way> through = check.state() == State.MET ? List.of() : through(source, values, ways);
            checks.add(CheckWords.with(check, basis(examined), through));
        }
        return checks;
    }

    private Check limit(Examined.OfAccumulate examined, Pattern source, Tested.OfAtom limit, Values values) {
        List<String> items = items(source);
        List<String> missing =
                items.stream().filter(number -> !isAnswered(number)).toList();
        boolean met = limit.verdict() == Verdict.MET;
        boolean open = !met && !missing.isEmpty() && couldReach(limit, missing);
        String total = limit.actual().map(phrases::value).orElse("0");
        String key = missing.isEmpty() ? "check.sum" : "check.sum-of-some";
        String parts = items.isEmpty() ? say.about(source, Optional.empty(), values) : String.join(", ", items);
        boolean counted =
                examined.condition().functions().stream().allMatch(function -> function.kind() == Function.Kind.COUNT);
        return say.check(
                met ? State.MET : open ? State.CANNOT_BE_TOLD : State.NOT_MET,
                phrases.say(counted ? "check.counted" : "check.together", Map.of("parts", parts)),
                say.asked().asks(source, limit),
                phrases.say(key, Map.of("total", total, "missing", Integer.toString(missing.size()))),
                say.asked().distance(limit),
                Optional.empty(),
                Optional.of(AskedWords.compared(String.join("+", items), limit, counted ? "" : "points")));
    }

    /** What was added up; where nothing was, what came closest. */
    private List<Basis> basis(Examined.OfAccumulate examined) {
        List<Basis> parts = examined.contributions().stream()
                .flatMap(row -> row.stream().map(trails::basis))
                .toList();
        if (!parts.isEmpty()) {
            String total = examined.totals().stream().map(phrases::value).collect(Collectors.joining(", "));
            String says =
                    phrases.say("basis.added-up", Map.of("total", total, "count", Integer.toString(parts.size())));
            return List.of(new Basis.AddedUp(parts, says));
        }
        return examined.nearest().stream()
                .filter(Examined.OfPattern.class::isInstance)
                .flatMap(nearest -> ((Examined.OfPattern) nearest).fact().stream())
                .map(trails::basis)
                .toList();
    }

    /** Where conclusions are counted, the rules that could draw one more. */
    private static List<Way> through(Pattern source, Values values, Ways ways) {
        return Conclusion.class.isAssignableFrom(source.type())
                ? ways.to(Sketch.of(source, values)).ways()
                : List.of();
    }

    private static List<String> items(Pattern source) {
        return source.constraints().stream()
                .filter(Constraint.OneOf.class::isInstance)
                .map(Constraint.OneOf.class::cast)
                .filter(oneOf -> source.type() == Item.class
                        && oneOf.left() instanceof FieldValue field
                        && field.field().name().equals("number"))
                .flatMap(oneOf -> oneOf.options().stream())
                .filter(Literal.class::isInstance)
                .map(option -> phrase(((Literal) option).value()))
                .toList();
    }

    private static String phrase(Object value) {
        return value instanceof Double number ? Numbers.plain(number) : value.toString();
    }

    private boolean isAnswered(String number) {
        return world.facts(Item.class).stream().anyMatch(item -> item.number().equals(number));
    }

    /** Whether the highest answers to what is missing would be enough. */
    private boolean couldReach(Tested.OfAtom atom, List<String> missing) {
        if (atom.required().size() != 1
                || !(atom.actual().orElse("") instanceof Double actual)
                || !(atom.required().get(0) instanceof Double required)) {
            return !missing.isEmpty();
        }
        double most = actual;
        for (String number : missing) {
            ItemKind item = catalogue.items().get(number);
            most += item == null
                    ? 0
                    : item.answers().keySet().stream()
                            .mapToDouble(Double::doubleValue)
                            .max()
                            .orElse(0);
        }
        return most >= required;
    }
}

package org.heed.internal.advising;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heed.explain.Check;
import org.heed.explain.State;
import org.heed.facts.Item;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.ItemKind;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Constraint;
import org.heed.internal.rules.Examined;
import org.heed.internal.rules.Expression.Literal;
import org.heed.internal.rules.Patterns;
import org.heed.internal.rules.Tested;
import org.heed.internal.rules.Verdict;
import org.heed.internal.selection.Numbers;

/** Says how a condition on several facts together stands. An item that is not answered is not read as 0. */
final class SumChecks {

    private final Catalogue catalogue;
    private final World world;
    private final Phrases phrases;
    private final CheckWords say;

    SumChecks(Catalogue catalogue, World world, Phrases phrases, CheckWords say) {
        this.catalogue = catalogue;
        this.world = world;
        this.phrases = phrases;
        this.say = say;
    }

    Check of(Examined.OfAccumulate examined) {
        Pattern source = Patterns.of(examined.condition()).get(0);
        List<String> items = items(source);
        List<String> missing =
                items.stream().filter(number -> !isAnswered(number)).toList();
        boolean met = examined.verdict() == Verdict.MET;
        Optional<Tested.OfAtom> limit = limit(examined);
        String total = limit.flatMap(Tested.OfAtom::actual).map(phrases::value).orElse("0");
        String required = limit.map(
                        atom -> atom.required().stream().map(phrases::value).collect(Collectors.joining(", ")))
                .orElse("");
        boolean open = !met && limit.map(atom -> couldReach(atom, missing)).orElse(false);
        String key = missing.isEmpty() ? "check.sum" : "check.sum-of-some";
        return say.check(
                met ? State.MET : open ? State.CANNOT_BE_TOLD : State.NOT_MET,
                phrases.say("check.together", Map.of("parts", String.join(", ", items))),
                phrases.say("check.at-least", Map.of("value", required)),
                phrases.say(key, Map.of("total", total, "missing", Integer.toString(missing.size()))),
                limit.map(say::distance).orElse(""),
                Optional.empty(),
                List.of());
    }

    /** The first limit that is not kept, else the first. */
    private static Optional<Tested.OfAtom> limit(Examined.OfAccumulate examined) {
        List<Tested.OfAtom> limits =
                examined.results().stream().flatMap(Tested::atoms).toList();
        return limits.stream()
                .filter(atom -> atom.verdict() != Verdict.MET)
                .findFirst()
                .or(() -> limits.stream().findFirst());
    }

    private static List<String> items(Pattern source) {
        return source.constraints().stream()
                .filter(Constraint.OneOf.class::isInstance)
                .flatMap(oneOf -> ((Constraint.OneOf) oneOf).options().stream())
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

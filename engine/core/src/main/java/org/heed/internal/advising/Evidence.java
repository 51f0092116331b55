package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.heed.explain.Basis;
import org.heed.internal.rules.Attempt;
import org.heed.internal.rules.Examined;
import org.heed.internal.rules.Firing;
import org.heed.internal.rules.Patterns;
import org.heed.internal.rules.Values;
import org.heed.internal.rules.Walker;

/** What the conditions of a rule stood on when it held: also a not, an exists and an accumulate. */
final class Evidence {

    private final Walker walker;
    private final World world;
    private final Phrases phrases;
    private final Described described;

    Evidence(Walker walker, World world, Phrases phrases, Described described) {
        this.walker = walker;
        this.world = world;
        this.phrases = phrases;
        this.described = described;
    }

    /** In the order of the conditions. */
    List<Basis> of(Firing firing, Function<Record, Basis> words) {
        Attempt attempt = walker.explain(firing, world.walked());
        List<Basis> basis = new ArrayList<>();
        attempt.conditions().forEach(examined -> basis.addAll(of(examined, attempt.values(), words)));
        return basis;
    }

    private List<Basis> of(Examined examined, Values values, Function<Record, Basis> words) {
        if (examined instanceof Examined.OfPattern pattern) {
            return pattern.fact().stream().map(words).toList();
        }
        if (examined instanceof Examined.OfExists exists) {
            return exists.inner().stream()
                    .flatMap(inner -> of(inner, values, words).stream())
                    .toList();
        }
        return examined instanceof Examined.OfAccumulate accumulate
                ? List.of(addedUp(accumulate, words))
                : List.of(noneOf((Examined.OfNot) examined, values, words));
    }

    private Basis noneOf(Examined.OfNot not, Values values, Function<Record, Basis> words) {
        Optional<String> nearest = not.inner().stream()
                .filter(Examined.OfPattern.class::isInstance)
                .map(Examined.OfPattern.class::cast)
                .flatMap(pattern -> pattern.fact().stream())
                .findFirst()
                .map(fact -> words.apply(fact).says());
        Optional<String> absent = Patterns.of(not.condition()).stream()
                .findFirst()
                .flatMap(pattern -> described.say("none", pattern, values));
        String says = absent.or(() -> nearest.map(near -> phrases.say(
                        "basis.none-of", Map.of("count", Integer.toString(not.considered()), "nearest", near))))
                .orElse(phrases.say("basis.none"));
        return new Basis.NoneOf(not.considered(), says);
    }

    private Basis addedUp(Examined.OfAccumulate accumulate, Function<Record, Basis> words) {
        List<Basis> parts = accumulate.contributions().stream()
                .flatMap(row -> row.stream().map(words))
                .toList();
        List<String> totals = accumulate.totals().stream().map(phrases::value).toList();
        String says = phrases.say(
                "basis.added-up", Map.of("total", String.join(", ", totals), "count", Integer.toString(parts.size())));
        return new Basis.AddedUp(parts, says);
    }
}

package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.heed.conclusions.Conclusion;
import org.heed.explain.Basis;
import org.heed.explain.Check;
import org.heed.explain.State;
import org.heed.explain.Way;
import org.heed.internal.rules.Attempt;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Examined;
import org.heed.internal.rules.Match;
import org.heed.internal.rules.Patterns;
import org.heed.internal.rules.Sketch;
import org.heed.internal.rules.Values;
import org.heed.internal.rules.Walker;

/** Says how conditions on conclusions stand, and follows them: to the rules that could have led there, or taken them away. */
final class DerivedChecks {

    private final Walker walker;
    private final World world;
    private final Phrases phrases;
    private final CheckWords say;
    private final Trails trails;

    DerivedChecks(Walker walker, World world, Phrases phrases, CheckWords say, Trails trails) {
        this.walker = walker;
        this.world = world;
        this.phrases = phrases;
        this.say = say;
        this.trails = trails;
    }

    /** A conclusion that is asked for and was not drawn. */
    Check missing(Examined.OfPattern examined, Values values, Ways ways) {
        Pattern pattern = examined.condition();
        Ways.Leading leading = ways.to(Sketch.of(pattern, values));
        return say.check(
                Ways.best(leading.ways()),
                say.about(pattern, Wanted.of(pattern, values), values),
                phrases.say("check.there"),
                notThere(leading),
                List.of(),
                leading.ways());
    }

    private String notThere(Ways.Leading leading) {
        String notThere = phrases.say("check.not-there");
        return leading.cut()
                .map(cut -> notThere + " (" + phrases.say("check.cut." + cut) + ")")
                .orElse(notThere);
    }

    /** A conclusion of which another was drawn: what it stands on, and the rules that could have drawn the one asked for. */
    List<Check> behind(Examined.OfPattern examined, List<Check> checks, Values values, Ways ways) {
        List<Way> through = ways.to(Sketch.of(examined.condition(), values)).ways();
        List<Basis> basis = examined.fact().map(trails::basis).stream().toList();
        List<Check> all = new ArrayList<>();
        for (Check check : checks) {
            all.add(check.state() == State.MET ? check : CheckWords.with(check, basis, through));
        }
        return all;
    }

    /** Each thing that stands in the way of a not, and what would take it away. */
    List<Check> inTheWay(Examined.OfNot not, Attempt attempt, Ways ways) {
        Pattern pattern = Patterns.of(not.condition()).get(0);
        Set<List<Record>> standing = new LinkedHashSet<>();
        for (Match match : walker.standing(attempt.rule(), not.condition(), attempt.values(), world.walked())) {
            standing.add(match.matched());
        }
        List<Check> checks = new ArrayList<>();
        standing.forEach(records -> checks.add(inTheWay(pattern, records, attempt.values(), ways)));
        return checks.isEmpty() ? List.of(say.presence(pattern, attempt.values(), false, State.NOT_MET)) : checks;
    }

    private Check inTheWay(Pattern pattern, List<Record> records, Values values, Ways ways) {
        List<Way> through = records.stream()
                .filter(Conclusion.class::isInstance)
                .flatMap(conclusion -> ways.clearing(conclusion).ways().stream())
                .toList();
        return say.check(
                Ways.best(through),
                say.about(pattern, records.stream().findFirst(), values),
                phrases.say("check.not-there"),
                phrases.say("check.there"),
                records.stream().map(trails::basis).toList(),
                through);
    }
}

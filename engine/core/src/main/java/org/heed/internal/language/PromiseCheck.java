package org.heed.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heed.RuleProblem;
import org.heed.conclusions.Closed;
import org.heed.conclusions.Conclusion;
import org.heed.conclusions.Origin;
import org.heed.conclusions.Required;
import org.heed.conclusions.Suggested;
import org.heed.facts.StatedNeed;
import org.heed.facts.Wish;
import org.heed.internal.rules.ConclusionTemplate;
import org.heed.internal.rules.Expression;
import org.heed.internal.rules.Place;

/**
 * Whether rules together could break what Heed promises: stating a need takes required work away, silence lowers something, what
 * is missing counts as low. Used once.
 */
final class PromiseCheck {

    private final Dependencies dependencies;
    private final List<RuleProblem> problems = new ArrayList<>();

    PromiseCheck(Dependencies dependencies) {
        this.dependencies = dependencies;
    }

    List<RuleProblem> check() {
        for (int i = 0; i < dependencies.size(); i++) {
            requiredWorkStays(i);
            silenceLowersNothing(i);
            onlyGatesClose(i);
        }
        problems.addAll(new MissingCheck(dependencies).check());
        return problems;
    }

    private void requiredWorkStays(int rule) {
        if (isRequired(dependencies.conclusion(rule))) {
            dependencies
                    .chain(rule, (read, sense) -> read.type() == StatedNeed.class && sense.canLose())
                    .ifPresent(chain -> problem(
                            rule,
                            chain.reads().get(0).place(),
                            "Stating a need could take away what is required here" + chain.words() + ".",
                            "Maybe leave the stated need out of it, and conclude a Tension or a Prompt beside it."));
        }
    }

    /** An origin that is not written out could be this one. */
    private static boolean isRequired(ConclusionTemplate conclusion) {
        Optional<Expression> origin =
                Optional.ofNullable(Arguments.byField(conclusion).get("origin"));
        return conclusion.type() == Required.class
                || (conclusion.type() == Suggested.class
                        && origin.filter(each -> each instanceof Expression.Literal literal
                                        && literal.value() != Origin.REQUIRED)
                                .isEmpty());
    }

    private void silenceLowersNothing(int rule) {
        denied(rule)
                .forEach(read -> dependencies
                        .chain(rule, List.of(read), (each, sense) -> ReadsOf.type(each.pattern(), Wish.class))
                        .ifPresent(chain -> problem(
                                rule,
                                read.place(),
                                "What is denied or added up here hangs on an answer on wanting change" + chain.words()
                                        + ", so that silence would count.",
                                "Maybe stand on the answer that was given, or leave the wish out of it.")));
    }

    /** Neither what is missing nor what somebody says closes a service; a gate does, that is not open. */
    private void onlyGatesClose(int rule) {
        ConclusionTemplate conclusion = dependencies.conclusion(rule);
        if (conclusion.type() != Closed.class) {
            return;
        }
        if (denied(rule).stream().noneMatch(read -> Closing.denies(read, conclusion))) {
            problem(
                    rule,
                    conclusion.place(),
                    "A gate that is not open closes a service, and this rule does not ask for that.",
                    "Maybe `not GateOpen( gate == $gate )` in `when`.");
        }
        dependencies
                .chain(rule, (read, sense) -> sense.canGain() && Closing.mayNotCount(read.type()))
                .ifPresent(chain -> problem(
                        rule,
                        chain.reads().get(0).place(),
                        (Closing.isSaid(chain) ? "Stating a need" : "Something missing") + " would close a service here"
                                + chain.words() + ".",
                        "Maybe conclude a GateUnclear where nobody can tell yet, or a Tension or a Prompt."));
    }

    private List<Reads> denied(int rule) {
        return dependencies.reads(rule).stream().filter(Reads::denied).toList();
    }

    /** Patterns that nothing can ever match; only told of a set that is fine otherwise. */
    List<RuleProblem> unreachable() {
        for (int i = 0; i < dependencies.size(); i++) {
            for (Reads read : dependencies.reads(i)) {
                if (read.sense() == Sense.MORE
                        && Conclusion.class.isAssignableFrom(read.type())
                        && dependencies.leadingTo(read).isEmpty()) {
                    problem(
                            i,
                            read.place(),
                            "No rule of the set concludes this `" + read.type().getSimpleName()
                                    + "`, so that the rule never holds.",
                            "Maybe the rule that concludes it is missing, or names another key.");
                }
            }
        }
        return problems;
    }

    private void problem(int rule, Place place, String message, String fix) {
        String name = dependencies.rule(rule).name();
        problems.add(new RuleProblem(place.file(), place.line(), place.column(), name, message, fix));
    }
}

package org.heed.internal.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Explains what rules found, by walking their conditions over a world with the closures that the engine evaluates: no engine,
 * no second opinion. Immutable and shared between threads; a world belongs to one.
 */
public final class Walker {

    private final List<PreparedRule> rules;
    private final IdentityHashMap<Rule, PreparedRule> byRule = new IdentityHashMap<>();
    private final Map<String, List<Rule>> byId = new HashMap<>();
    private final Map<Class<?>, List<PreparedRule>> byConclusion = new HashMap<>();

    /** For these rules, as the engine has them. */
    public Walker(List<PreparedRule> rules) {
        this.rules = List.copyOf(rules);
        for (PreparedRule rule : rules) {
            byRule.put(rule.rule(), rule);
            byId.computeIfAbsent(rule.rule().id(), id -> new ArrayList<>()).add(rule.rule());
            rule.rule().then().stream()
                    .map(ConclusionTemplate::type)
                    .distinct()
                    .forEach(type -> byConclusion
                            .computeIfAbsent(type, same -> new ArrayList<>())
                            .add(rule));
        }
    }

    /** The rules, in order. */
    public List<PreparedRule> rules() {
        return rules;
    }

    /** The rules with an id; one, in a set that was read whole. */
    public List<Rule> named(String id) {
        return byId.getOrDefault(id, List.of());
    }

    /** The rules that conclude something of a type, in order. */
    public List<PreparedRule> concluding(Class<?> type) {
        return byConclusion.getOrDefault(type, List.of());
    }

    /** Every way in which a rule's condition holds, branch by branch, in the order of the facts. */
    public List<Match> matches(Rule rule, World world) {
        PreparedRule prepared = prepared(rule);
        Matches matches = new Matches(prepared.closures(), world);
        List<Match> all = new ArrayList<>();
        for (Branch branch : prepared.branches()) {
            all.addAll(matches.all(branch.parts(), Values.unknown(rule.slots())));
        }
        return all;
    }

    /**
     * What a rule asks for and what there is: for each way through its condition, the path that comes closest. For a rule that
     * holds, one of the paths is met throughout.
     */
    public List<Attempt> examine(Rule rule, World world) {
        return examine(rule, world, Values.unknown(rule.slots()));
    }

    /** The same, where some variables are settled beforehand: those of the conclusion that is asked for. */
    public List<Attempt> examine(Rule rule, World world, Values settled) {
        PreparedRule prepared = prepared(rule);
        List<Attempt> attempts = new ArrayList<>();
        for (Branch branch : prepared.branches()) {
            Path path = new Examination(prepared.closures(), world).closest(branch.parts(), settled);
            attempts.add(new Attempt(rule, branch, path.conditions(), path.values()));
        }
        return attempts;
    }

    /** The variables that are settled when a rule is to conclude this, for each way to do so; none, when it never does. */
    public static List<Values> settle(Rule rule, Sketch wanted) {
        return Settling.of(rule, wanted);
    }

    /** Everything that stands in the way of a {@code not} of a rule: the facts and conclusions of each match inside it. */
    public List<Match> standing(Rule rule, Condition.Not not, Values values, World world) {
        return new Matches(prepared(rule).closures(), world).all(List.of(not.part()), values);
    }

    /** What a firing stood on: what its accumulates added up, what its exists found, what its nots looked at. */
    public Attempt explain(Firing firing, World world) {
        Examination examination = new Examination(prepared(firing.rule()).closures(), world);
        Path path = examination.taken(firing.branch().parts(), firing.matched(), firing.values());
        return new Attempt(firing.rule(), firing.branch(), path.conditions(), path.values());
    }

    private PreparedRule prepared(Rule rule) {
        PreparedRule prepared = byRule.get(rule);
        if (prepared == null) {
            throw new IllegalArgumentException("Not one of these rules: " + rule.name());
        }
        return prepared;
    }
}

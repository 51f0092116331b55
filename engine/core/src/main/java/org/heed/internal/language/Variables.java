package org.heed.internal.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.heed.internal.rules.ValueKind;
import org.heed.internal.rules.Variable;

/**
 * The variables of one rule. What is bound inside {@code not}, {@code exists} or the source of an {@code accumulate} is not seen
 * outside; what every branch of an {@code or} binds is one variable afterwards.
 */
final class Variables {

    private final ProblemList problems;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Map<String, String> outOfReach = new HashMap<>();
    private final Set<Variable> whole = new HashSet<>();
    private final Set<String> givenUp = new HashSet<>();
    private boolean allGivenUp;
    private int slots;

    Variables(ProblemList problems) {
        this.problems = problems;
        frames.push(new Frame("", false));
    }

    /** Binds a variable, unless its name is taken. A whole number counts as one in divisions. */
    Optional<Variable> bind(Token name, ValueKind kind, Class<?> type, boolean wholeNumber) {
        String written = name.getText();
        if (visible(written).isPresent()) {
            problems.at(
                    name, "`" + written + "` is bound twice in this rule.", "Maybe give the second one its own name.");
            return Optional.empty();
        }
        Optional<Variable> sibling = inSiblingBranch(written);
        if (sibling.isPresent()
                && (sibling.get().kind() != kind || sibling.get().type() != type)) {
            problems.at(
                    name,
                    "`" + written + "` is " + Kinds.name(kind) + " here and "
                            + Kinds.name(sibling.get().kind()) + " in another branch of `or`.",
                    "Maybe give one of them its own name.");
            return Optional.empty();
        }
        Variable variable = sibling.orElseGet(() -> new Variable(written, slots++, kind, type));
        if (wholeNumber) {
            whole.add(variable);
        }
        top().bound.put(written, variable);
        return Optional.of(variable);
    }

    /** The variable of that name, where it can be seen from here. */
    Optional<Variable> visible(String name) {
        return frames.stream()
                .map(frame -> frame.bound.get(name))
                .filter(found -> found != null)
                .findFirst();
    }

    /** All names that can be seen from here. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        frames.forEach(frame -> names.addAll(frame.bound.keySet()));
        return names;
    }

    /** Why a variable that is bound somewhere cannot be seen from here; empty when it is bound nowhere. */
    String whyOutOfReach(String name) {
        return outOfReach.getOrDefault(name, "");
    }

    /** A variable whose binding has a problem of its own: later uses are not told again. */
    void giveUp(String name) {
        givenUp.add(name);
    }

    /** From now on, an unbound variable may have been bound in what could not be read. */
    void giveUpAll() {
        allGivenUp = true;
    }

    /** Whether a missing binding may be the consequence of another problem. */
    boolean isGivenUp(String name) {
        return allGivenUp || givenUp.contains(name);
    }

    boolean isWhole(Variable variable) {
        return whole.contains(variable);
    }

    int slots() {
        return slots;
    }

    /** Begins something whose variables are not seen outside. */
    void enter(String construct) {
        frames.push(new Frame(construct, false));
    }

    /** Ends it. */
    void leave() {
        Frame left = frames.pop();
        left.bound.keySet().forEach(name -> outOfReach.put(name, "It is bound inside `" + left.construct + "` only."));
    }

    /** Begins an {@code or}. */
    void enterAny() {
        frames.push(new Frame("or", true));
    }

    void enterBranch() {
        frames.push(new Frame("branch", false));
    }

    void leaveBranch() {
        Frame branch = frames.pop();
        top().branches.add(branch.bound);
        branch.bound.forEach(top().shared::putIfAbsent);
    }

    /** Ends an {@code or}: what every branch binds is bound from now on. */
    void leaveAny() {
        Frame any = frames.pop();
        any.shared.forEach((name, variable) -> {
            if (any.branches.stream().allMatch(branch -> branch.containsKey(name))) {
                top().bound.put(name, variable);
            } else {
                outOfReach.put(name, "It is bound in one branch of `or` only.");
            }
        });
    }

    private Frame top() {
        return frames.element();
    }

    /** What an earlier branch of an enclosing {@code or} bound under that name. */
    private Optional<Variable> inSiblingBranch(String name) {
        for (Frame frame : frames) {
            Variable shared = frame.shared.get(name);
            if (shared != null) {
                return Optional.of(shared);
            }
            if (!frame.isAny && !frame.construct.equals("branch")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static final class Frame {
        private final String construct;
        private final boolean isAny;
        private final Map<String, Variable> bound = new HashMap<>();
        private final Map<String, Variable> shared = new HashMap<>();
        private final List<Map<String, Variable>> branches = new ArrayList<>();

        private Frame(String construct, boolean isAny) {
            this.construct = construct;
            this.isAny = isAny;
        }
    }
}

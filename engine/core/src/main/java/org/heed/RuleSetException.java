package org.heed;

import java.util.List;
import java.util.stream.Collectors;

/** A folder is no working rule set: every problem that was found, at once. A rule set loaded before stays as it is. */
public final class RuleSetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> problems;

    public RuleSetException(List<RuleProblem> problems) {
        super(problems.size() + (problems.size() == 1 ? " problem" : " problems") + " in the rule set:\n"
                + problems.stream().map(RuleProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All problems, by file, line and column; never empty. */
    public List<RuleProblem> problems() {
        return problems;
    }
}

package org.heed.internal.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.heed.RuleProblem;
import org.heed.internal.catalogue.Problems;
import org.heed.internal.rules.Place;

/** Collects what is wrong in one file. Not safe to share between threads. */
final class ProblemList {

    /** By file, line and column. */
    static final Comparator<RuleProblem> BY_PLACE = Problems.BY_PLACE;

    private final Source source;
    private final String rule;
    private final List<RuleProblem> found;

    ProblemList(Source source) {
        this(source, "", new ArrayList<>());
    }

    private ProblemList(Source source, String rule, List<RuleProblem> found) {
        this.source = source;
        this.rule = rule;
        this.found = found;
    }

    /** The same list; what is added through it is told about that rule. */
    ProblemList inRule(String name) {
        return new ProblemList(source, name, found);
    }

    void at(Token token, String message, String fix) {
        at(source.place(token), message, fix);
    }

    void at(int offset, String message, String fix) {
        at(source.place(offset), message, fix);
    }

    void at(Place place, String message, String fix) {
        found.add(new RuleProblem(place.file(), place.line(), place.column(), rule, message, fix));
    }

    int size() {
        return found.size();
    }

    /** Whether something is wrong with the rule of this list. */
    boolean hasOwn() {
        return found.stream().anyMatch(problem -> problem.rule().equals(rule));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** By place; equal ones once. */
    List<RuleProblem> all() {
        return found.stream().distinct().sorted(BY_PLACE).toList();
    }
}

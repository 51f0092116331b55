package org.heed.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.Advice;
import org.heed.InterventionId;
import org.heed.NeedAnswer;
import org.heed.StandingNeed;
import org.heed.Suggestion;
import org.heed.explain.Basis;
import org.heed.explain.Reason;
import org.heed.explain.Trail;

/**
 * Why: a trail as plain text, from the conclusion down to the facts, each with where it comes from. A part that was printed
 * before is named and marked with an arrow. Safe to print to a terminal.
 */
public final class TrailText {

    private static final int STEP = 3;

    private final TextLines out;
    private final Set<Trail> printed = new HashSet<>();

    private TrailText(int width) {
        out = new TextLines(width);
    }

    /** One trail. */
    public static String of(Trail trail) {
        TrailText text = new TrailText(AdviceText.WIDTH);
        text.trail(trail, 0, "");
        return text.out.toString();
    }

    /** Why an intervention is suggested: its reason, then every trail behind it. */
    public static String of(Suggestion suggestion) {
        TrailText text = new TrailText(AdviceText.WIDTH);
        text.suggestion(suggestion);
        return text.out.toString();
    }

    /** Why a stated need is answered as it is: what it stands on, then every suggestion that can start. */
    public static String of(Advice advice, NeedAnswer answer) {
        TrailText text = new TrailText(AdviceText.WIDTH);
        text.answer(new Headings(advice.headings()), answer);
        return text.out.toString();
    }

    /** Why an intervention is suggested; empty when the advice does not suggest it. */
    public static Optional<String> of(Advice advice, InterventionId id) {
        return advice.suggestions().stream()
                .filter(suggestion -> suggestion.id().equals(id))
                .findFirst()
                .map(TrailText::of);
    }

    private void answer(Headings headings, NeedAnswer answer) {
        out.beside(0, answer.title(), answer.headline(), 0);
        Quoted.lines(answer.need().words()).forEach(line -> out.harmless(STEP, "", STEP, line));
        out.all(STEP, Sentences.spoken(List.of(answer.recorded(), answer.read())));
        answer.standing().ifPresent(standing -> grounds(headings, standing));
        answer.canStart().forEach(suggestion -> {
            out.blank();
            suggestion(suggestion);
        });
    }

    private void grounds(Headings headings, StandingNeed standing) {
        out.blank();
        out.add(0, headings.word("why-it-stands"));
        for (StandingNeed.Standing ground : standing.grounds()) {
            out.add(0, "-", STEP, ground.says());
            reasons(ground.trail(), STEP);
        }
    }

    private void suggestion(Suggestion suggestion) {
        out.add(0, Sentences.together(Sentences.ended(suggestion.title()), suggestion.reason()));
        suggestion.trails().forEach(trail -> trail(trail, 0, "-"));
    }

    private void trail(Trail trail, int indent, String mark) {
        int column = mark.isEmpty() ? indent : indent + STEP;
        if (!printed.add(trail)) {
            out.add(indent, mark, column, trail.says() + " \u2191");
            return;
        }
        out.add(indent, mark, column, trail.says());
        reasons(trail, column);
    }

    private void reasons(Trail trail, int indent) {
        trail.reasons().forEach(reason -> reason(reason, trail.says(), indent));
    }

    private void reason(Reason reason, String above, int indent) {
        if (!reason.says().equals(above)) {
            out.add(indent, reason.says());
        }
        out.add(indent, "[" + reason.rule() + "] " + Sentences.ended(reason.claim()));
        out.add(indent, "(" + Origins.ofRule(reason.source(), reason.file(), reason.line()) + ")");
        reason.basis().forEach(basis -> basis(basis, indent));
    }

    private void basis(Basis basis, int indent) {
        if (basis instanceof Basis.Derived derived) {
            trail(derived.trail(), indent, "-");
            return;
        }
        out.add(indent, "-", indent + STEP, basis.says());
        if (basis instanceof Basis.FactUsed used) {
            String origin = Origins.of(used.fact().provenance(), used.says());
            if (!origin.isEmpty()) {
                out.add(indent + STEP, "(" + origin + ")");
            }
        } else if (basis instanceof Basis.AddedUp sum) {
            sum.parts().forEach(part -> basis(part, indent + STEP));
        }
    }
}

package org.heed.internal.comparing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heed.Advice;
import org.heed.explain.Basis;
import org.heed.explain.Reason;
import org.heed.explain.Trail;
import org.heed.internal.advising.Seen;
import org.heed.internal.comparing.Altered.Entry;
import org.heed.internal.comparing.Altered.Facts;
import org.heed.internal.comparing.Altered.OneRule;

/** What the trails of two advices show: which of the changes stand in one of them. */
final class Evidence {

    private final Advice earlier;
    private final Advice later;

    Evidence(Seen earlier, Seen later) {
        this.earlier = earlier.advice();
        this.later = later.advice();
    }

    /** The changes that stand in the trails of one side only. */
    List<Altered> of(Aspect aspect, List<Altered> altered) {
        Set<Altered> before = under(earlier, aspect);
        Set<Altered> after = under(later, aspect);
        return altered.stream()
                .filter(each -> before.contains(each) || after.contains(each))
                .toList();
    }

    private static Set<Altered> under(Advice advice, Aspect aspect) {
        Set<Altered> used = new LinkedHashSet<>();
        Set<Trail> followed = new LinkedHashSet<>();
        trails(advice, aspect).forEach(trail -> follow(trail, used, followed));
        return used;
    }

    private static Stream<Trail> trails(Advice advice, Aspect aspect) {
        String about = aspect.about();
        return switch (aspect.sort()) {
            case ANSWER ->
                advice.answers().stream()
                        .filter(answer -> answer.need().id().equals(about))
                        .flatMap(answer -> answer.canStart().stream())
                        .flatMap(suggestion -> suggestion.trails().stream());
            case STANDING ->
                advice.answers().stream()
                        .filter(answer -> answer.need().id().equals(about))
                        .flatMap(answer -> answer.standing().stream())
                        .flatMap(standing -> standing.grounds().stream())
                        .map(ground -> ground.trail());
            case SUGGESTION ->
                advice.suggestions().stream()
                        .filter(suggestion -> suggestion.id().value().equals(about))
                        .flatMap(suggestion -> suggestion.trails().stream());
            case REQUIRED ->
                advice.required().stream()
                        .filter(work -> work.kind().equals(about))
                        .flatMap(work -> work.trails().stream());
            case TENSION, PROMPT ->
                Stream.concat(advice.tensions().stream(), advice.prompts().stream())
                        .filter(note -> about.equals(note.kind() + "/" + note.about()))
                        .map(note -> note.trail());
            case DOOR, AREA, GAP -> Stream.of();
        };
    }

    private static void follow(Trail trail, Set<Altered> used, Set<Trail> followed) {
        if (!followed.add(trail)) {
            return;
        }
        for (Reason reason : trail.reasons()) {
            used.add(new OneRule(reason.rule()));
            reason.basis().forEach(basis -> follow(basis, used, followed));
        }
    }

    private static void follow(Basis basis, Set<Altered> used, Set<Trail> followed) {
        if (basis instanceof Basis.Derived derived) {
            follow(derived.trail(), used, followed);
        } else if (basis instanceof Basis.AddedUp sum) {
            sum.parts().forEach(part -> follow(part, used, followed));
        } else if (basis instanceof Basis.FactUsed fact) {
            Facts behind = Facts.behind((Record) fact.fact());
            used.add(behind);
            used.add(new Entry(Entry.THRESHOLDS, behind.key()));
            used.add(new Entry("interventions", behind.key()));
        }
    }
}

package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.heed.InterventionId;
import org.heed.MissingInformation;
import org.heed.conclusions.AreaIndicated;
import org.heed.conclusions.Conclusion;
import org.heed.conclusions.Suggested;
import org.heed.facts.CircumstanceGap;
import org.heed.facts.Fact;
import org.heed.facts.GapKind;
import org.heed.facts.Score;
import org.heed.facts.ScoreGap;
import org.heed.internal.rules.Mentions;

/**
 * What is not on record, and whether it matters: each gap is filled with every value that rules can tell apart, one gap at a
 * time, and the rules are run again.
 */
final class Gaps {

    private final Case work;
    private final Mentions mentions;
    private final Function<List<Fact>, World> rerun;
    private final PossibleValues values;

    Gaps(Case work, Mentions mentions, Function<List<Fact>, World> rerun) {
        this.work = work;
        this.mentions = mentions;
        this.rerun = rerun;
        this.values = new PossibleValues(work, mentions);
    }

    List<MissingInformation> all() {
        List<MissingInformation> gaps = new ArrayList<>();
        Set<Conclusion> now = offered(work.world());
        candidates().forEach((gap, possible) -> gaps.add(followed(gap, possible, now)));
        return gaps;
    }

    /** Gaps that some rule could look at, each with the facts that could fill it. */
    private Map<Fact, List<Fact>> candidates() {
        Map<Fact, List<Fact>> candidates = new LinkedHashMap<>();
        for (Fact fact : work.selected().facts()) {
            if (fact instanceof CircumstanceGap gap && values.isLookedAt(gap)) {
                candidates.put(gap, values.of(gap));
            } else if (fact instanceof ScoreGap gap
                    && gap.kind() != GapKind.NEVER_SCORED
                    && mentions.names(Score.class, gap.measure())) {
                candidates.put(gap, values.of(gap));
            }
        }
        return candidates;
    }

    private MissingInformation followed(Fact gap, List<Fact> possible, Set<Conclusion> now) {
        Set<Conclusion> moved = new LinkedHashSet<>();
        for (Fact value : possible) {
            Set<Conclusion> then = offered(rerun.apply(with(gap, value)));
            addDifference(now, then, moved);
            addDifference(then, now, moved);
        }
        List<InterventionId> touches = moved.stream()
                .filter(Suggested.class::isInstance)
                .map(conclusion -> InterventionId.of(((Suggested) conclusion).intervention()))
                .distinct()
                .toList();
        return new MissingInformation(about(gap), !moved.isEmpty(), says(gap, touches), touches);
    }

    private List<Fact> with(Fact gap, Fact value) {
        List<Fact> facts = new ArrayList<>(work.selected().facts());
        facts.set(facts.indexOf(gap), value);
        return facts;
    }

    /** What a reader would see move: offers, and areas that scores indicate. */
    private static Set<Conclusion> offered(World world) {
        Set<Conclusion> offered = new LinkedHashSet<>(world.all(Suggested.class));
        offered.addAll(world.all(AreaIndicated.class));
        return offered;
    }

    private static void addDifference(Set<Conclusion> from, Set<Conclusion> without, Set<Conclusion> into) {
        from.stream().filter(conclusion -> !without.contains(conclusion)).forEach(into::add);
    }

    private String about(Fact gap) {
        return gap instanceof ScoreGap score
                ? work.words().measure(score.measure())
                : work.words().kind(((CircumstanceGap) gap).kind());
    }

    private String says(Fact gap, List<InterventionId> touches) {
        String said = work.words().say(gap);
        if (touches.isEmpty()) {
            return said;
        }
        List<String> titles =
                touches.stream().map(id -> work.words().title(id.value())).toList();
        return said + " "
                + work.phrases()
                        .say("gap.touches", Map.of("services", work.phrases().list(titles)));
    }
}

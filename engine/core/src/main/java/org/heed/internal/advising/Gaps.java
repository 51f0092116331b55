package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.heed.InterventionId;
import org.heed.MissingInformation;
import org.heed.conclusions.AreaIndicated;
import org.heed.conclusions.Suggested;
import org.heed.facts.CircumstanceGap;
import org.heed.facts.Fact;
import org.heed.facts.GapKind;
import org.heed.facts.Score;
import org.heed.facts.ScoreGap;
import org.heed.internal.drools.Supposition;
import org.heed.internal.rules.Mentions;

/**
 * What is not on record, and whether it matters: each gap is filled with every value that rules can tell apart, one gap at a
 * time, and the engine works out what moves.
 */
final class Gaps {

    private final Case work;
    private final Mentions mentions;
    private final Function<List<Supposition>, List<Set<Record>>> suppose;
    private final PossibleValues values;

    Gaps(Case work, Mentions mentions, Function<List<Supposition>, List<Set<Record>>> suppose) {
        this.work = work;
        this.mentions = mentions;
        this.suppose = suppose;
        this.values = new PossibleValues(work, mentions);
    }

    List<MissingInformation> all() {
        Map<Fact, List<Fact>> candidates = candidates();
        List<Supposition> suppositions = new ArrayList<>();
        candidates.forEach((gap, possible) ->
                possible.forEach(value -> suppositions.add(new Supposition((Record) gap, (Record) value))));
        Iterator<Set<Record>> under = suppose.apply(suppositions).iterator();
        Set<Record> now = offered(work.world());
        List<MissingInformation> gaps = new ArrayList<>();
        candidates.forEach((gap, possible) -> {
            Set<Record> moved = new LinkedHashSet<>();
            possible.forEach(value -> addMoved(now, under.next(), moved));
            gaps.add(followed(gap, moved));
        });
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

    private MissingInformation followed(Fact gap, Set<Record> moved) {
        List<InterventionId> touches = moved.stream()
                .filter(Suggested.class::isInstance)
                .map(conclusion -> ((Suggested) conclusion).intervention())
                .distinct()
                .sorted()
                .map(InterventionId::of)
                .toList();
        return new MissingInformation(about(gap), !moved.isEmpty(), says(gap, touches), touches);
    }

    /** What a reader would see move: offers, and areas that scores indicate. */
    static boolean isOffered(Record conclusion) {
        return conclusion instanceof Suggested || conclusion instanceof AreaIndicated;
    }

    private static Set<Record> offered(World world) {
        Set<Record> offered = new LinkedHashSet<>(world.all(Suggested.class));
        offered.addAll(world.all(AreaIndicated.class));
        return offered;
    }

    private static void addMoved(Set<Record> now, Set<Record> then, Set<Record> moved) {
        now.stream().filter(conclusion -> !then.contains(conclusion)).forEach(moved::add);
        then.stream().filter(conclusion -> !now.contains(conclusion)).forEach(moved::add);
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

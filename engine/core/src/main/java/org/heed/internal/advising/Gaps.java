package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heed.InterventionId;
import org.heed.MissingInformation;
import org.heed.conclusions.AreaIndicated;
import org.heed.conclusions.Suggested;
import org.heed.facts.Circumstance;
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

    /** Those that decide most come first. */
    List<MissingInformation> all() {
        Map<Fact, List<Fact>> candidates = candidates();
        List<Supposition> suppositions = new ArrayList<>();
        candidates.forEach((gap, possible) ->
                possible.forEach(value -> suppositions.add(new Supposition((Record) gap, (Record) value))));
        Iterator<Set<Record>> under = suppose.apply(suppositions).iterator();
        Set<Record> now = offered(work.world());
        List<MissingInformation> gaps = new ArrayList<>();
        Map<String, Integer> decided = new HashMap<>();
        candidates.forEach((gap, possible) -> {
            Moved moved = new Moved(now);
            possible.forEach(value -> moved.under(under.next()));
            gaps.add(followed(gap, moved));
            decided.put(about(gap), moved.lost().size());
        });
        gaps.sort(Comparator.comparing((MissingInformation gap) -> -decided.getOrDefault(gap.about(), 0)));
        return gaps;
    }

    /** Gaps that some rule could look at, each with the facts that could fill it. */
    private Map<Fact, List<Fact>> candidates() {
        Map<Fact, List<Fact>> candidates = new LinkedHashMap<>();
        for (Fact fact : work.selected().facts()) {
            if (fact instanceof CircumstanceGap gap && values.isLookedAt(gap.kind())) {
                candidates.put(gap, values.of(gap.kind()));
            } else if (fact instanceof Circumstance circumstance
                    && circumstance.provenance().inferred()
                    && values.isLookedAt(circumstance.kind())) {
                candidates.put(circumstance, values.of(circumstance.kind()));
            } else if (fact instanceof ScoreGap gap
                    && gap.kind() != GapKind.NEVER_SCORED
                    && mentions.names(Score.class, gap.measure())) {
                candidates.put(gap, values.of(gap));
            }
        }
        return candidates;
    }

    private MissingInformation followed(Fact gap, Moved moved) {
        List<String> effects = new ArrayList<>();
        List<InterventionId> lost = moved.lost();
        List<InterventionId> gained = moved.gained();
        if (!lost.isEmpty()) {
            effects.add(work.phrases().say("gap.decides", Map.of("services", titles(lost))));
        }
        if (!gained.isEmpty()) {
            effects.add(work.phrases().say("gap.could-add", Map.of("services", titles(gained))));
        }
        List<InterventionId> touches = Stream.concat(lost.stream(), gained.stream())
                .distinct()
                .sorted()
                .toList();
        return new MissingInformation(about(gap), moved.weight(), said(gap), String.join(" ", effects), touches);
    }

    private String titles(List<InterventionId> services) {
        return work.phrases()
                .list(services.stream()
                        .map(id -> work.words().title(id.value()))
                        .toList());
    }

    private String said(Fact gap) {
        if (gap instanceof Circumstance inferred) {
            return work.phrases()
                    .say(
                            "gap.inferred",
                            Map.of(
                                    "kind", work.words().kind(inferred.kind()),
                                    "value", work.words().valueOf(inferred),
                                    "source", inferred.provenance().source()));
        }
        return work.words().say(gap);
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

    private String about(Fact gap) {
        if (gap instanceof ScoreGap score) {
            return work.words().measure(score.measure());
        }
        return work.words()
                .kind(gap instanceof Circumstance inferred ? inferred.kind() : ((CircumstanceGap) gap).kind());
    }
}

package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.heed.InterventionId;
import org.heed.MissingInformation;
import org.heed.conclusions.AreaIndicated;
import org.heed.conclusions.Suggested;
import org.heed.facts.Circumstance;
import org.heed.facts.CircumstanceGap;
import org.heed.facts.Fact;
import org.heed.facts.ScoreGap;

/**
 * What is not on record, and whether it matters: each gap is filled with every value that rules can tell apart, one gap at a
 * time, and the engine works out what moves.
 */
final class Gaps {

    private final Case work;
    private final Fillings fillings;
    private final List<Set<Record>> under;

    /** What holds under each supposition of the fillings, in their order, was worked out by the engine. */
    Gaps(Case work, Fillings fillings, List<Set<Record>> under) {
        this.work = work;
        this.fillings = fillings;
        this.under = under;
    }

    /** Those that decide most come first. */
    List<MissingInformation> all() {
        Iterator<Set<Record>> then = under.iterator();
        Set<Record> now = offered(work.world());
        List<MissingInformation> gaps = new ArrayList<>();
        Map<String, Integer> decided = new HashMap<>();
        fillings.byGap().forEach((gap, possible) -> {
            Moved moved = new Moved(now);
            possible.forEach(value -> moved.under(then.next()));
            gaps.add(followed(gap, moved));
            decided.put(about(gap), moved.lost().size());
        });
        gaps.sort(Comparator.comparing((MissingInformation gap) -> -decided.getOrDefault(gap.about(), 0)));
        return gaps;
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

package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.conclusions.AreaIndicated;
import org.heed.explain.Check;
import org.heed.explain.State;
import org.heed.facts.Item;
import org.heed.facts.Score;
import org.heed.facts.ScoreGap;
import org.heed.facts.StatedNeed;
import org.heed.internal.catalogue.ItemKind;
import org.heed.internal.catalogue.Measure;
import org.heed.internal.catalogue.Topic;

/** What the scores say about the area of a stated need: shown beside it, never in its place. */
final class ScoresBeside {

    private static final String GAP = "gap";

    private final Case work;

    ScoresBeside(Case work) {
        this.work = work;
    }

    /** Whether an assessment identifies the area as well. */
    boolean indicate(String area) {
        return work.world().all(AreaIndicated.class).stream()
                .anyMatch(indicated -> indicated.area().equals(area));
    }

    /** One sentence for each way the instruments point, and the items that say something about what was asked. */
    List<String> say(StatedNeed need) {
        Map<String, String> byDirection = new LinkedHashMap<>();
        for (Measure measure : work.catalogue().measures().values()) {
            if (!need.area().isEmpty() && measure.area().equals(need.area())) {
                say(measure).ifPresent(sentence -> byDirection.putIfAbsent(direction(measure), sentence));
            }
        }
        if (byDirection.size() > 1) {
            byDirection.remove(GAP);
        }
        List<String> sentences = new ArrayList<>(byDirection.values());
        Topic topic = work.catalogue().topics().get(need.topic());
        if (topic != null) {
            topic.items().forEach(number -> note(number).ifPresent(sentences::add));
        }
        return sentences;
    }

    /** Two instruments that say the same need one sentence. */
    private String direction(Measure measure) {
        if (work.world().has(new AreaIndicated(measure.area(), measure.id()))) {
            return "agrees";
        }
        return gap(measure).isPresent() ? GAP : "below";
    }

    private Optional<ScoreGap> gap(Measure measure) {
        return work.world().facts(ScoreGap.class).stream()
                .filter(candidate -> candidate.measure().equals(measure.id()))
                .findFirst();
    }

    private Optional<String> say(Measure measure) {
        AreaIndicated indicated = new AreaIndicated(measure.area(), measure.id());
        if (work.world().has(indicated)) {
            return Optional.of(work.phrases()
                    .say(
                            "scores.agree",
                            Map.of(
                                    "says",
                                            Phrases.clause(
                                                    work.trails().of(indicated).says()),
                                    "instrument", measure.instrument(),
                                    "date", day(measure))));
        }
        Optional<ScoreGap> gap = gap(measure);
        return gap.isPresent() ? gap.map(this::sayGap) : below(measure, indicated);
    }

    private String sayGap(ScoreGap gap) {
        return work.words().say(gap);
    }

    /** "Thinking and behaviour is 3; 4 counts. One point short." */
    private Optional<String> below(Measure measure, AreaIndicated indicated) {
        return work.doors().waysTo(indicated).stream()
                .flatMap(way -> way.checks().stream())
                .filter(check ->
                        check.state() == State.NOT_MET && !check.distance().isEmpty())
                .findFirst()
                .map(check -> work.phrases().say("scores.below", values(measure, check)));
    }

    private Map<String, String> values(Measure measure, Check check) {
        return Map.of(
                "measure", measure.name(),
                "instrument", measure.instrument(),
                "value", check.onRecord(),
                "asks", check.asks(),
                "distance", check.distance(),
                "date", day(measure));
    }

    /** An item that the score leaves out is worth a sentence when something is recorded in it. */
    private Optional<String> note(String number) {
        ItemKind kind = work.catalogue().items().get(number);
        Item item = work.world().facts(Item.class).stream()
                .filter(candidate -> candidate.number().equals(number))
                .findFirst()
                .orElse(null);
        if (kind == null || item == null || item.value() == 0) {
            return Optional.empty();
        }
        return Optional.of(work.phrases()
                .say(
                        "scores.item-note",
                        Map.of(
                                "item", work.phrases().capitalised(kind.name()),
                                "number", kind.number(),
                                "answer", item.answer(),
                                "note", kind.note())));
    }

    private String day(Measure measure) {
        return work.world().facts(Score.class).stream()
                .filter(score -> score.measure().equals(measure.id()))
                .findFirst()
                .map(score -> work.phrases().day(score.date()))
                .orElse(work.phrases().say("day.unknown"));
    }
}

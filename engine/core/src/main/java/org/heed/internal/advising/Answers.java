package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.NeedAnswer;
import org.heed.NeedAnswer.Fulfilment;
import org.heed.StandingNeed;
import org.heed.Suggestion;
import org.heed.conclusions.AreaIndicated;
import org.heed.explain.Door;
import org.heed.facts.Provenance;
import org.heed.facts.StatedNeed;
import org.heed.facts.Wish;
import org.heed.internal.catalogue.Topic;

/** Answers every stated need, exactly once and in order, whatever the rules concluded. */
final class Answers {

    private final Case work;
    private final Suggestions suggestions;
    private final ScoresBeside scores;
    private final PlanBeside plan;
    private final Routes routes;

    Answers(Case work, Suggestions suggestions) {
        this.work = work;
        this.suggestions = suggestions;
        this.scores = new ScoresBeside(work);
        this.plan = new PlanBeside(work);
        this.routes = new Routes(work);
    }

    List<NeedAnswer> all() {
        return work.selected().needs().stream().map(this::answer).toList();
    }

    private NeedAnswer answer(StatedNeed need) {
        List<Suggestion> open = suggestions.of(need);
        List<Door> doors = work.doors().closedTo(need, open);
        boolean scoresAgree = scores.indicate(need.area());
        boolean silent = work.sight().hides(AreaIndicated.class, Map.of("area", need.area()));
        boolean stands = (!scoresAgree && !silent)
                || doors.stream().anyMatch(door -> door.asked() && door.gate().usesScore());
        Fulfilment fulfilment = fulfilment(open);
        Optional<StandingNeed> standing =
                stands ? Optional.of(new StandingNeeds(work).of(need, doors)) : Optional.empty();
        return new NeedAnswer(
                need,
                title(need),
                headline(stands, open),
                recorded(need),
                read(need),
                fulfilment,
                fulfilmentSays(fulfilment, need),
                scoresSay(need, silent),
                plan.of(need),
                standing,
                open,
                work.doors().reported(need),
                routes.of(need, open, doors, stands),
                otherDoors(need, open, doors));
    }

    private String title(StatedNeed need) {
        return topic(need)
                .map(Topic::title)
                .or(() -> Optional.ofNullable(work.catalogue().areas().get(need.area()))
                        .map(area -> area.title()))
                .orElse(say("need.untitled"));
    }

    private String headline(boolean stands, List<Suggestion> open) {
        if (stands) {
            return say("need.stands");
        }
        if (open.isEmpty()) {
            return say("need.is-one");
        }
        String key = open.size() == 1 ? "need.one-way" : "need.ways";
        String count = work.phrases().capitalised(work.phrases().count(open.size()));
        return work.phrases().say(asksScore(open) ? key : key + ".no-score", Map.of("count", count));
    }

    private boolean asksScore(List<Suggestion> open) {
        return open.stream()
                .anyMatch(offer -> work.catalogue().interventions().values().stream()
                        .filter(entry -> entry.id().equals(offer.id().value()))
                        .flatMap(entry -> entry.gates().stream())
                        .map(work.catalogue().gates()::get)
                        .anyMatch(gate -> gate != null && gate.score()));
    }

    private String recorded(StatedNeed need) {
        Provenance provenance = need.provenance();
        List<String> sentences = new ArrayList<>();
        if (need.wish() != Wish.NOT_SAID) {
            sentences.add(say("wish." + need.wish()));
        }
        sentences.add(work.phrases()
                .say("need.source", Map.of("source", work.phrases().origin(provenance))));
        sentences.add(provenance
                .recordedBy()
                .map(role -> work.phrases().say("need.recorded-by", Map.of("role", role)))
                .orElse(say("need.recorder-unknown")));
        return String.join(" ", sentences);
    }

    private String read(StatedNeed need) {
        return work.selected().readings().contains(need.id())
                ? work.phrases().say("need.read-as", Map.of("title", Phrases.lowered(title(need))))
                : "";
    }

    private static Fulfilment fulfilment(List<Suggestion> open) {
        if (open.stream().anyMatch(Suggestion::answersWhatWasAsked)) {
            return Fulfilment.MET;
        }
        return open.isEmpty() ? Fulfilment.NOT_MET : Fulfilment.PARTLY_MET;
    }

    private String fulfilmentSays(Fulfilment fulfilment, StatedNeed need) {
        String asked = topic(need).map(Topic::asked).orElse(say("need.help-with-this"));
        boolean unread = fulfilment == Fulfilment.PARTLY_MET && need.topic().isEmpty();
        return work.phrases().say("fulfilment." + fulfilment + (unread ? ".unread" : ""), Map.of("asked", asked));
    }

    private List<String> scoresSay(StatedNeed need, boolean silent) {
        List<String> sentences = new ArrayList<>(scores.say(need));
        if (silent) {
            sentences.add(say("held-back.scores"));
        }
        return sentences;
    }

    private String otherDoors(StatedNeed need, List<Suggestion> open, List<Door> doors) {
        int count = work.doors().othersNotOpen(need, open, doors);
        if (count == 0) {
            return "";
        }
        String key = count == 1 ? "need.other-door" : "need.other-doors";
        String counted = work.phrases().capitalised(work.phrases().count(count));
        String says = work.phrases().say(key, Map.of("count", counted));
        return work.doors().anyHeldBack(need, open, work.sight()) ? says + " " + say("held-back.doors") : says;
    }

    private Optional<Topic> topic(StatedNeed need) {
        return Optional.ofNullable(work.catalogue().topics().get(need.topic()));
    }

    private String say(String key) {
        return work.phrases().say(key);
    }
}

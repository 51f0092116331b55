package org.heed.internal.comparing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.Advice;
import org.heed.NeedAnswer;
import org.heed.Note;
import org.heed.Suggestion;
import org.heed.conclusions.Suggested;
import org.heed.explain.Move.Sort;
import org.heed.explain.Trail;
import org.heed.facts.Intervention.Description;
import org.heed.facts.Reported;
import org.heed.internal.advising.Seen;

/** An advice taken apart into aspects that can be held against those of another. */
final class Picture {

    private final Map<Aspect, String> values = new LinkedHashMap<>();

    private Picture() {}

    static Picture of(Seen seen) {
        Picture picture = new Picture();
        Advice advice = seen.advice();
        advice.answers().forEach(picture::answer);
        advice.suggestions().forEach(picture::suggestion);
        seen.gates().forEach((gate, state) -> picture.put(Sort.DOOR, gate, "", state.name()));
        seen.facts().forEach(fact -> {
            if (fact instanceof Reported report) {
                picture.put(Sort.DOOR, report.intervention() + "/" + report.reason(), "", report.status());
            }
        });
        seen.areas().forEach(area -> picture.put(Sort.AREA, area, "", ""));
        advice.required().forEach(work -> picture.put(Sort.REQUIRED, work.kind(), "", ""));
        advice.tensions().forEach(note -> picture.note(Sort.TENSION, note));
        advice.prompts().forEach(note -> picture.note(Sort.PROMPT, note));
        advice.gaps()
                .forEach(gap ->
                        picture.put(Sort.GAP, gap.about(), "", gap.weight().name()));
        return picture;
    }

    private void answer(NeedAnswer answer) {
        String id = answer.need().id();
        put(Sort.ANSWER, id, "", "");
        put(Sort.ANSWER, id, "fulfilment", answer.fulfilment().name());
        put(Sort.ANSWER, id, "words", answer.need().words().text());
        put(Sort.ANSWER, id, "wish", answer.need().wish().name());
        put(Sort.ANSWER, id, "read", answer.need().area() + "/" + answer.need().topic());
        put(
                Sort.ANSWER,
                id,
                "plan",
                answer.plan().stream()
                        .map(line -> line.lead() + line.words().text() + line.says())
                        .collect(Collectors.joining("\n")));
        answer.routes().forEach(route -> put(Sort.ANSWER, id, "route:" + route.kind(), ""));
        answer.standing().ifPresent(standing -> {
            put(Sort.STANDING, id, "", "");
            standing.grounds().forEach(each -> put(Sort.STANDING, id, "ground:" + each.ground(), ""));
        });
    }

    private void suggestion(Suggestion suggestion) {
        String id = suggestion.id().value();
        Description description = suggestion.description();
        put(Sort.SUGGESTION, id, "", "");
        put(Sort.SUGGESTION, id, "plan", suggestion.plan());
        put(Sort.SUGGESTION, id, "commits", description.ifAccepted());
        put(Sort.SUGGESTION, id, "entry", suggestion.title() + description);
        for (Trail trail : suggestion.trails()) {
            if (trail.conclusion() instanceof Suggested suggested) {
                put(Sort.SUGGESTION, id, "origin:" + suggested.origin() + ":" + suggested.about(), "");
            }
        }
    }

    private void note(Sort sort, Note note) {
        put(sort, note.kind() + "/" + note.about(), "", "");
    }

    private void put(Sort sort, String about, String part, String value) {
        values.put(new Aspect(sort, about, part), value);
    }

    Set<Aspect> aspects() {
        return values.keySet();
    }

    boolean has(Aspect aspect) {
        return values.containsKey(aspect);
    }

    /** The value of an aspect; empty also where it is not there. */
    String value(Aspect aspect) {
        return values.getOrDefault(aspect, "");
    }

    boolean agrees(Picture other, Aspect aspect) {
        return has(aspect) == other.has(aspect) && value(aspect).equals(other.value(aspect));
    }
}

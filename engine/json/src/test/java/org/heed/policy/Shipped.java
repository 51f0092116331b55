package org.heed.policy;

import java.nio.file.Path;
import java.util.List;
import org.heed.Advice;
import org.heed.CaseFile;
import org.heed.Heed;
import org.heed.NeedAnswer;
import org.heed.Note;
import org.heed.RequiredWork;
import org.heed.RuleSet;
import org.heed.StandingNeed;
import org.heed.Suggestion;
import org.heed.conclusions.Ground;
import org.heed.json.Cases;

/** The shipped rules, loaded once, and what tests ask of an advice. */
final class Shipped {

    static final Path FOLDER = Path.of("../../rules-drl/england-and-wales");
    static final Path CASES = Path.of("../../examples/cases");

    private static final Heed HEED = Heed.using(RuleSet.load(FOLDER));

    private Shipped() {}

    static Heed heed() {
        return HEED;
    }

    static CaseFile example(String name) {
        return Cases.read(CASES.resolve(name + ".json"));
    }

    static Advice advised(String name) {
        return HEED.advise(example(name));
    }

    static NeedAnswer answer(Advice advice, int place) {
        return advice.answers().get(place - 1);
    }

    static List<String> open(NeedAnswer answer) {
        return answer.canStart().stream().map(offer -> offer.id().value()).toList();
    }

    static List<String> suggested(Advice advice) {
        return advice.suggestions().stream().map(offer -> offer.id().value()).toList();
    }

    static Suggestion offer(NeedAnswer answer, String id) {
        return answer.canStart().stream()
                .filter(offer -> offer.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<Ground> grounds(NeedAnswer answer) {
        return answer.standing().orElseThrow().grounds().stream()
                .map(StandingNeed.Standing::ground)
                .toList();
    }

    static List<String> kinds(List<Note> notes) {
        return notes.stream().map(Note::kind).toList();
    }

    static List<String> required(Advice advice) {
        return advice.required().stream().map(RequiredWork::kind).toList();
    }
}

package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.Note;
import org.heed.RequiredWork;
import org.heed.conclusions.Conclusion;
import org.heed.conclusions.Prompt;
import org.heed.conclusions.Required;
import org.heed.conclusions.Tension;
import org.heed.explain.Trail;
import org.heed.facts.Requirement;
import org.heed.internal.catalogue.Kind;
import org.heed.internal.catalogue.Wording;

/** What stands beside the answers and never instead of them: required work, tensions, prompts. */
final class Beside {

    private final Case work;

    Beside(Case work) {
        this.work = work;
    }

    /** Every requirement on record, and whatever rules conclude to be required: no stated need changes this list. */
    List<RequiredWork> required() {
        Set<String> kinds = new LinkedHashSet<>();
        work.world().facts(Requirement.class).forEach(requirement -> kinds.add(requirement.kind()));
        work.world().all(Required.class).forEach(required -> kinds.add(required.work()));
        return kinds.stream().map(this::required).toList();
    }

    private RequiredWork required(String kind) {
        Required conclusion = new Required(kind);
        List<Trail> trails =
                work.world().has(conclusion) ? List.of(work.trails().of(conclusion)) : List.of();
        Kind known = work.catalogue().requirements().get(kind);
        String says = known == null ? work.phrases().say("required.other") : known.says();
        return new RequiredWork(kind, says, trails);
    }

    String requiredSays(boolean any) {
        if (work.sight().holdsBack(Requirement.class)) {
            return work.phrases().say("held-back.required");
        }
        return work.phrases().say(any ? "required.some" : "required.none");
    }

    List<Note> tensions() {
        List<Note> notes = new ArrayList<>();
        for (Tension tension : work.world().all(Tension.class)) {
            notes.add(note(tension.kind(), tension.about(), work.catalogue().tensions(), tension));
        }
        return notes;
    }

    List<Note> prompts() {
        List<Note> notes = new ArrayList<>();
        for (Prompt prompt : work.world().all(Prompt.class)) {
            notes.add(note(prompt.kind(), prompt.about(), work.catalogue().prompts(), prompt));
        }
        return notes;
    }

    private Note note(String kind, String about, Map<String, Kind> kinds, Conclusion conclusion) {
        String template = kinds.containsKey(kind) ? kinds.get(kind).says() : kind;
        String says = Wording.fill(
                template, name -> name.equals("about") ? work.words().area(about) : "{" + name + "}");
        return new Note(kind, about, says, work.trails().of(conclusion));
    }
}

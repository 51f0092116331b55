package org.heed.json.internal.payloads;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heed.facts.StatedNeed;
import org.heed.facts.Wish;
import org.heed.facts.Words;
import org.heed.json.internal.casefile.Answers;
import org.heed.json.internal.text.At;

/** What the person answered about wanting change, section by section, in the order of the form. */
final class FirstPerson {

    private static final String QUESTION = "_changes";

    private FirstPerson() {}

    static void read(At assessment, Origin origin, Gathered into) {
        for (String section : sections(assessment)) {
            At question = assessment.field(section + QUESTION);
            At answer = question.isObject() ? question.field("value") : question;
            Optional<String> chosen = answer.text();
            Optional<Wish> wish = chosen.flatMap(Answers::stated);
            if (wish.isPresent()) {
                Words words = words(assessment, section, chosen.orElse(""));
                String area = FormSection.AREAS.getOrDefault(section, "");
                into.add(new StatedNeed("", words, area, "", 0, wish.get(), origin.fromThePerson(question)));
            } else if (chosen.filter(text -> !Answers.isNeutral(text)).isPresent() && isOfTheForm(section)) {
                answer.expected("one of the form's answers on making changes");
            }
        }
    }

    /** The sections that Heed knows, and then any other that asks the same question: no statement may be lost. */
    private static List<String> sections(At assessment) {
        List<String> sections = new ArrayList<>(FormSection.AREAS.keySet());
        for (String name : assessment.fields().keySet()) {
            String section = name.endsWith(QUESTION) ? name.substring(0, name.length() - QUESTION.length()) : "";
            if (!section.isEmpty() && !sections.contains(section)) {
                sections.add(section);
            }
        }
        return sections;
    }

    private static boolean isOfTheForm(String section) {
        return FormSection.AREAS.containsKey(section);
    }

    /** The words under the answer that was chosen: words under another answer were left from an earlier choice. */
    private static Words words(At assessment, String section, String answer) {
        At details = assessment.field(section + QUESTION + "_" + answer.toLowerCase(Locale.ROOT) + "_details");
        At text = details.isObject() ? details.field("value") : details;
        return text.text().map(Words::of).orElse(Words.none());
    }
}

package org.heed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.facts.Audience;

/**
 * The answer to one case: suggestions to talk about, never a decision. A plain immutable value that can be written, read back
 * and asked about later. Every sentence is finished; a host only has to show it, escaped.
 *
 * @param ruleSet which rules made it
 * @param caseFile what it was made from
 * @param reader who it is worded for
 * @param opening what it is and as at which date
 * @param order what the order of the answers follows
 * @param answers exactly one for each stated need, in order
 * @param suggestions everything worth talking about, whatever its origin
 * @param required what the sentence requires, beside and never instead
 * @param requiredSays what to know about it: also when nothing is on record
 * @param tensions two things that pull apart, both shown
 * @param prompts things to ask or think about
 * @param gaps what is not on record, and whether it matters
 * @param readings how words were read, where they were
 * @param workedOut how this was worked out, and how to disagree
 * @param headings the words above each part, by part
 */
public record Advice(
        RuleSetIdentity ruleSet,
        CaseFile caseFile,
        Audience reader,
        List<String> opening,
        String order,
        List<NeedAnswer> answers,
        List<Suggestion> suggestions,
        List<RequiredWork> required,
        String requiredSays,
        List<Note> tensions,
        List<Note> prompts,
        List<MissingInformation> gaps,
        List<WordsRead> readings,
        List<String> workedOut,
        Map<String, String> headings) {

    public Advice {
        opening = List.copyOf(opening);
        answers = List.copyOf(answers);
        suggestions = List.copyOf(suggestions);
        required = List.copyOf(required);
        tensions = List.copyOf(tensions);
        prompts = List.copyOf(prompts);
        gaps = List.copyOf(gaps);
        readings = List.copyOf(readings);
        workedOut = List.copyOf(workedOut);
        // Not Map.copyOf: its order changes from one run of Java to the next, and advice is the same bytes every time.
        headings = Collections.unmodifiableMap(new LinkedHashMap<>(headings));
    }

    /** The stated needs for which nothing open serves what was asked: they stay open and can be counted. */
    public List<NeedAnswer> unmet() {
        return answers.stream()
                .filter(answer -> answer.fulfilment() == NeedAnswer.Fulfilment.NOT_MET)
                .toList();
    }

    @Override
    public String toString() {
        return "Advice[" + ruleSet + ", " + answers.size() + " answers, " + suggestions.size() + " suggestions]";
    }
}

package org.heed.json;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.CaseFile;
import org.heed.RecordedScore;
import org.heed.facts.HostFact;

/** Case files from texts in tests, with apostrophes for quotation marks. */
final class Texts {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 20);

    private Texts() {}

    /** One file, as at a given date. */
    static CaseFile read(String json) {
        return read("case.json", json);
    }

    /** Several files by name, as at a given date. */
    static CaseFile read(String... namesAndTexts) {
        return Cases.read(texts(namesAndTexts), Optional.of(TODAY));
    }

    static Map<String, String> texts(String... namesAndTexts) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int index = 0; index < namesAndTexts.length; index += 2) {
            texts.put(namesAndTexts[index], namesAndTexts[index + 1].replace('\'', '"'));
        }
        return texts;
    }

    static <F extends HostFact> List<F> facts(CaseFile caseFile, Class<F> type) {
        return caseFile.facts().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    static List<RecordedScore> scores(CaseFile caseFile, String measure) {
        return caseFile.scores().stream()
                .filter(score -> score.measure().equals(measure))
                .toList();
    }
}

package org.heed.json.internal.advice;

import org.heed.CaseFile;
import org.heed.json.internal.casefile.CaseFileForm;
import org.heed.json.internal.casefile.WordsForm;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Json;

/** The case file that an advice was made from, as a case file stands alone, but with its words in the advice's table. */
record EmbeddedCaseFile(WordsForm words) implements Form<CaseFile> {

    @Override
    public Json write(CaseFile caseFile) {
        return CaseFileForm.write(caseFile, words);
    }

    @Override
    public CaseFile read(At at) {
        At reference = at.field("reference");
        String text = SimpleForm.TEXT.read(reference);
        if (text.isBlank()) {
            reference.expected("a reference");
        }
        return CaseFileForm.read(at, text, words);
    }
}

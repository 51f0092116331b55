package org.heed.json.internal.reading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.CaseFile;
import org.heed.json.internal.casefile.CaseFileForm;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.JsonParsing;
import org.heed.json.internal.text.NotJson;

/** Reads the files about one person: recognises each, keeps other people's out, and puts the rest together. */
public final class CaseReading {

    private final String what;
    private final boolean single;
    private final Notes notes = new Notes();

    private CaseReading(String what, boolean single) {
        this.what = what;
        this.single = single;
    }

    /**
     * One file that has to be a case file or a payload.
     *
     * @throws NothingToRead when nothing of it can be read
     */
    public static CaseFile file(String name, byte[] text, Optional<LocalDate> date) throws NothingToRead {
        return new CaseReading(name, true).read(Map.of(name, text), date);
    }

    /**
     * A folder about one person; what is neither case file nor payload is left alone.
     *
     * @throws NothingToRead when nothing of it can be read
     */
    public static CaseFile folder(Path folder, Optional<LocalDate> date) throws NothingToRead {
        CaseReading reading = new CaseReading(CaseFolder.nameOf(folder), false);
        return reading.read(CaseFolder.files(folder, reading.notes::add), date);
    }

    /**
     * Several texts about one person, by name; what is neither case file nor payload is left alone.
     *
     * @throws NothingToRead when nothing of them can be read
     */
    public static CaseFile texts(Map<String, byte[]> texts, Optional<LocalDate> date) throws NothingToRead {
        boolean single = texts.size() == 1;
        String what = single ? texts.keySet().iterator().next() : "the case";
        return new CaseReading(what, single).read(texts, date);
    }

    private CaseFile read(Map<String, byte[]> texts, Optional<LocalDate> date) throws NothingToRead {
        List<Document> documents = new ArrayList<>();
        texts.forEach((name, text) -> document(name, text).ifPresent(documents::add));
        if (documents.isEmpty()) {
            throw new NothingToRead(nothing());
        }
        List<Document> same = SamePerson.of(LatestVersion.of(documents, notes), notes);
        return new Merging(same, notes, what).merge(date);
    }

    private Optional<Document> document(String name, byte[] text) {
        try {
            At root = At.root(JsonParsing.parse(text), notes.in(name));
            return Document.recognise(name, root).filter(this::isUsable);
        } catch (NotJson e) {
            notes.say(name, e.clause() + ". Nothing of it is used. " + e.fix());
            return Optional.empty();
        }
    }

    private boolean isUsable(Document document) {
        if (!document.isCaseFile()) {
            return true;
        }
        if (CaseFileForm.isNewer(document.root())) {
            notes.say(
                    document.name(),
                    "is a case file of a later version than " + CaseFileForm.VERSION
                            + ". Nothing of it is used. Maybe a newer Heed reads it.");
            return false;
        }
        if (document.reference().isBlank()) {
            notes.say(
                    document.name(),
                    "is a case file without a `reference`. Nothing of it is used. Maybe the case number was left out.");
            return false;
        }
        return true;
    }

    private String nothing() {
        List<String> sentences = notes.sentences();
        if (!sentences.isEmpty()) {
            return String.join("\n", sentences);
        }
        return single
                ? "`" + what + "` is neither a Heed case file nor a payload that Heed knows. Maybe it is another file."
                : "`" + what + "` holds no Heed case file and no payload that Heed knows. Maybe it is another folder.";
    }
}

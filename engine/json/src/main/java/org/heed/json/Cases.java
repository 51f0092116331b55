package org.heed.json;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.heed.CaseFile;
import org.heed.json.internal.casefile.CaseFileForm;
import org.heed.json.internal.casefile.WordsInPlace;
import org.heed.json.internal.reading.CaseFolder;
import org.heed.json.internal.reading.CaseReading;
import org.heed.json.internal.reading.NothingToRead;
import org.heed.json.internal.text.JsonPrinting;

/**
 * Case files from JSON, and back. Reads Heed's own case files and the payloads of public HMPPS services, told apart by their
 * shape. What cannot be read is named in {@link CaseFile#unread()}, and the rest is used. Stateless, safe to share.
 */
public final class Cases {

    private Cases() {}

    /**
     * Reads a file, or a folder about one person, as at the newest date in it.
     *
     * @throws UnreadableCase when nothing of it can be read, or it holds no date
     */
    public static CaseFile read(Path fileOrFolder) {
        return read(fileOrFolder, Optional.empty());
    }

    /**
     * Reads a file, or a folder about one person. In a folder, files that are neither case file nor payload are left alone; one
     * about another person is named and left out.
     *
     * @param date the date of the advice; without one, that of the case file, and else the newest date in the files
     * @throws UnreadableCase when nothing of it can be read, or there is no date
     */
    public static CaseFile read(Path fileOrFolder, Optional<LocalDate> date) {
        String name = CaseFolder.nameOf(fileOrFolder);
        try {
            return Files.isDirectory(fileOrFolder)
                    ? CaseReading.folder(fileOrFolder, date)
                    : CaseReading.file(name, CaseFolder.file(fileOrFolder), date);
        } catch (NothingToRead e) {
            throw new UnreadableCase(e.sentence());
        }
    }

    /**
     * Reads what a host has in memory: case file or payloads about one person.
     *
     * @param texts JSON by the name that messages and trails shall use, in the order to read it
     * @param date the date of the advice, as above
     * @throws UnreadableCase when nothing of it can be read, or there is no date
     */
    public static CaseFile read(Map<String, String> texts, Optional<LocalDate> date) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        texts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        try {
            return CaseReading.texts(bytes, date);
        } catch (NothingToRead e) {
            throw new UnreadableCase(e.sentence());
        }
    }

    /** The case file as JSON that reads back the same: the same bytes for the same case file. */
    public static String write(CaseFile caseFile) {
        return JsonPrinting.pretty(CaseFileForm.write(caseFile, new WordsInPlace()));
    }
}

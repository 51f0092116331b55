package org.heed.desk;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heed.json.RecordedAdvice;
import org.heed.json.UnreadableAdvice;

/** The file of an advice, as a command was given it. */
record AdvicePath(Path path) {

    /** What stands in it, changed or not; a file that cannot be read as an advice ends the command. */
    RecordedAdvice read() {
        if (!Files.exists(path)) {
            throw Stopped.usage("There is no file `" + path + "`. Maybe the path is relative to another folder.");
        }
        if (Files.isDirectory(path)) {
            throw Stopped.usage("`" + path + "` is a folder. Maybe give the file of the advice that is in it.");
        }
        try {
            return RecordedAdvice.read(Files.readString(path));
        } catch (UnreadableAdvice e) {
            throw Stopped.findings(List.of(path.getFileName() + ": " + e.getMessage()));
        } catch (CharacterCodingException e) {
            throw Stopped.findings(List.of(path.getFileName() + ": this is not UTF-8 text. Maybe it is another file."));
        } catch (IOException e) {
            throw Stopped.usage("The file `" + path + "` cannot be read. Maybe its permissions do not allow it.");
        }
    }
}

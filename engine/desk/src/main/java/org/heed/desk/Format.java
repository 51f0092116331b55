package org.heed.desk;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How an advice is written. */
enum Format {
    /** For a terminal. */
    TEXT,
    /** For a document. */
    MARKDOWN,
    /** For a program. */
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a format in any case. */
    static final class Converter implements ITypeConverter<Format> {

        @Override
        public Format convert(String written) {
            return Arrays.stream(values())
                    .filter(format -> format.toString().equals(written.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "`" + written + "` is not a format. Maybe one of " + Arrays.toString(values()) + "."));
        }
    }
}

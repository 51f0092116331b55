package org.heed.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the sources of a type say about it.
 *
 * @param about the type
 * @param components each component of a record, by name
 */
record Javadoc(String about, Map<String, String> components) {

    private static final Path SOURCES = Path.of("../core/src/main/java");
    private static final Pattern PARAM = Pattern.compile("@param (\\w+) ([^@]*)");

    static Javadoc of(Class<?> type) throws IOException {
        Class<?> outermost = type;
        while (outermost.getDeclaringClass() != null) {
            outermost = outermost.getDeclaringClass();
        }
        String source = Files.readString(SOURCES.resolve(outermost.getName().replace('.', '/') + ".java"));
        Matcher declaration = Pattern.compile("(?:record|class|interface|enum) " + type.getSimpleName() + "\\b")
                .matcher(source);
        if (!declaration.find()) {
            throw new IOException("No declaration of " + type.getName());
        }
        int end = source.lastIndexOf("*/", declaration.start());
        int start = source.lastIndexOf("/**", end);
        String comment = plain(source.substring(start + 3, end));
        int params = comment.indexOf("@param");
        Map<String, String> components = new LinkedHashMap<>();
        Matcher param = PARAM.matcher(comment);
        while (param.find()) {
            components.put(param.group(1), param.group(2).strip());
        }
        return new Javadoc((params < 0 ? comment : comment.substring(0, params)).strip(), components);
    }

    private static String plain(String comment) {
        return comment.replaceAll("\\n\\s*\\*", " ")
                .replaceAll("<[a-z]+>", "")
                .replaceAll("\\{@link \\w*#UNDATED}", "0001-01-01")
                .replaceAll("\\{@\\w+ (?:[\\w.#]+ (?=[a-z]))?([^}]*)}", "`$1`")
                .replace("`#", "`")
                .replaceAll("\\s+", " ");
    }
}

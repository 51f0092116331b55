package org.heed.internal.catalogue;

import java.util.Optional;
import org.heed.Language;
import org.heed.internal.rules.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads YAML as a tree with places. Nothing is constructed from it but texts, lists and maps. */
final class Yaml {

    private static final int LONGEST = 1 << 20;

    private Yaml() {}

    /** The top of a file; empty when it is empty or broken, and then the problem is told. */
    static Optional<YamlValue> read(String file, String text, Problems problems, Language language) {
        if (text.length() > LONGEST) {
            problems.add(new Place(file, 0, 0), "This file is too long to be read.", "Maybe split it.");
            return Optional.empty();
        }
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(LONGEST)
                .setAllowNonScalarKeys(true)
                .build();
        try {
            Parser parser = new PlainEvents(new ParserImpl(settings, new StreamReader(settings, text)));
            return new Composer(settings, parser)
                    .getSingleNode()
                    .map(node -> new YamlValue(file, node, problems, language));
        } catch (PlainEvents.NotPlain e) {
            problems.add(place(file, e.mark()), e.message(), e.fix());
        } catch (ReaderException e) {
            problems.add(
                    place(text, file, e.getPosition()),
                    "A character here is not allowed.",
                    "Maybe type the line anew.");
        } catch (MarkedYamlEngineException e) {
            problems.add(place(file, e.getProblemMark()), "This is not YAML here.", fixFor(e));
        } catch (YamlEngineException e) {
            problems.add(
                    new Place(file, 0, 0),
                    "This file cannot be read as YAML.",
                    "Maybe leave out the line that begins with `%`.");
        }
        return Optional.empty();
    }

    static Place place(String file, Optional<Mark> mark) {
        return mark.map(at -> new Place(file, at.getLine() + 1, at.getColumn() + 1))
                .orElse(new Place(file, 0, 0));
    }

    /** Where the character with that number stands. */
    private static Place place(String text, String file, int position) {
        String before = text.substring(
                0, text.offsetByCodePoints(0, Math.min(position, text.codePointCount(0, text.length()))));
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = (int) before.chars().filter(letter -> letter == '\n').count() + 1;
        return new Place(file, line, before.codePointCount(lineStart, before.length()) + 1);
    }

    private static String fixFor(MarkedYamlEngineException e) {
        String problem = e.getProblem();
        if (problem.contains("tab") || problem.contains("\\t")) {
            return "Maybe a tab was typed: indent with blanks.";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "Maybe a text with a colon needs quotes around it.";
        }
        String context = String.valueOf(e.getContext());
        if (context.contains("flow") || context.contains("quoted")) {
            return e.getContextMark()
                    .map(mark -> "Maybe a quote or bracket of line " + (mark.getLine() + 1) + " is not closed.")
                    .orElse("Maybe a quote or bracket is not closed.");
        }
        return "Maybe the indentation is off.";
    }
}

package org.heed.internal.catalogue;

import java.util.Optional;
import org.heed.internal.rules.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML as a tree with places. Nothing is constructed from it but texts, lists and maps. */
final class Yaml {

    private static final int LONGEST = 1 << 20;

    private Yaml() {}

    /** The top of a file; empty when it is empty or broken, and then the problem is told. */
    static Optional<YamlValue> read(String file, String text, Problems problems) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(LONGEST)
                .setMaxAliasesForCollections(0)
                .build();
        try {
            return new Compose(settings).composeString(text).map(node -> new YamlValue(file, "", node, problems));
        } catch (MarkedYamlEngineException e) {
            problems.add(place(file, e.getProblemMark()), "This is not YAML here.", fixFor(e.getProblem()));
        } catch (YamlEngineException e) {
            problems.add(new Place(file, 0, 0), "This file cannot be read as YAML.", "Maybe it is too long.");
        } catch (StackOverflowError e) {
            problems.add(new Place(file, 0, 0), "This file is nested too deeply.", "Maybe a bracket is not closed.");
        }
        return Optional.empty();
    }

    static Place place(String file, Optional<Mark> mark) {
        return mark.map(at -> new Place(file, at.getLine() + 1, at.getColumn() + 1))
                .orElse(new Place(file, 0, 0));
    }

    private static String fixFor(String problem) {
        if (problem.contains("tab") || problem.contains("\\t")) {
            return "Maybe a tab was typed: indent with blanks.";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "Maybe a text with a colon needs quotes around it.";
        }
        return "Maybe the indentation is off, or a quote or bracket is not closed.";
    }
}

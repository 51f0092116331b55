package org.heed.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.CatalogueReader;
import org.heed.internal.catalogue.Problems;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Rule;

/** Reads rules over a small catalogue, so that a test writes only what it is about. */
final class Reading {

    static final String FILE = "rules/test.drl";

    private static final String IMPORTS = String.join(
            "\n",
            List.of(
                    "import org.heed.conclusions.Finding",
                    "import org.heed.conclusions.GateOpen",
                    "import org.heed.conclusions.Met",
                    "import org.heed.conclusions.Origin",
                    "import org.heed.conclusions.Suggested",
                    "import org.heed.facts.Circumstance",
                    "import org.heed.facts.GapKind",
                    "import org.heed.facts.Goal",
                    "import org.heed.facts.Intervention",
                    "import org.heed.facts.Item",
                    "import org.heed.facts.PlanStep",
                    "import org.heed.facts.Score",
                    "import org.heed.facts.ScoreGap",
                    "import org.heed.facts.StatedNeed",
                    "import org.heed.facts.Threshold",
                    "import org.heed.facts.Wish"));

    private Reading() {}

    static Catalogue catalogue() {
        Problems problems = new Problems();
        CatalogueReader reader = new CatalogueReader(problems);
        reader.read("catalogue.yaml", resource("catalogue.yaml"));
        Catalogue catalogue = reader.catalogue();
        assertThat(problems.all()).as("problems of the test catalogue").isEmpty();
        return catalogue;
    }

    static String resource(String name) {
        try (InputStream stream = Reading.class.getResourceAsStream("/language/" + name)) {
            assertThat(stream).as(name).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RuleReading file(String text) {
        return new RuleReader(catalogue()).read(new RuleFile(FILE, text));
    }

    /** A whole file around what stands behind {@code when}, which begins in the first column of line 22. */
    static String fileWhen(String when) {
        return fileWith(when, "insertLogical( new GateOpen( \"violence-work\" ) );");
    }

    /** The same with another conclusion. */
    static String fileWith(String when, String then) {
        return "package england_and_wales.test\n" + IMPORTS + "\nrule \"TEST-1 A test\"\n@source( \"a page\" )\n"
                + "@says( \"It is so.\" )\nwhen\n" + when + "\nthen\n" + then + "\nend\n";
    }

    /** The rule of a file that has to be fine. */
    static Rule ruleOf(String text) {
        RuleReading reading = file(text);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rules()).hasSize(1);
        return reading.rules().get(0);
    }

    /** The parts behind {@code when} of a rule that has to be fine. */
    static List<Condition> when(String when) {
        return ((Condition.All) ruleOf(fileWhen(when)).when()).parts();
    }

    /** The problems of a rule with that {@code when}, one a line. */
    static List<String> problemsOf(String when) {
        return file(fileWhen(when)).problems().stream().map(Object::toString).toList();
    }
}

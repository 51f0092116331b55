package org.heed.internal.drools;

import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Reads the structure of a rule file with Drools' own parser, at language level DRL6. Its words about errors are not for people
 * and stay here; only the places get out. Without state.
 */
public final class DrlStructure {

    private DrlStructure() {}

    /** Parses a file whose line endings are normalised and whose nesting is bounded. Runs nothing, builds nothing. */
    public static DrlFile read(String text) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr file = parser.parse(false, text);
            if (parser.hasErrors() || file == null) {
                return new DrlFile(errors(parser), List.of(), true);
            }
            return new DrlFile(List.of(), rules(file, text), rulesOnly(file));
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            // The parser has no better answer for some texts than to fail; a rule author gets a place all the same.
            return new DrlFile(List.of(new DrlFile.Fault(0, 0)), List.of(), true);
        }
    }

    private static List<DrlFile.Fault> errors(DrlParser parser) {
        List<DrlFile.Fault> errors = new ArrayList<>();
        for (DroolsError error : parser.getErrors()) {
            if (error instanceof ParserError place) {
                errors.add(new DrlFile.Fault(place.getRow(), place.getCol()));
            }
        }
        return errors.isEmpty() ? List.of(new DrlFile.Fault(0, 0)) : List.copyOf(errors);
    }

    private static List<DrlFile.Rule> rules(PackageDescr file, String text) {
        DrlConditions conditions = new DrlConditions(text);
        return file.getRules().stream()
                .map(rule -> new DrlFile.Rule(rule.getName(), conditions.read(rule.getLhs()), plain(rule)))
                .toList();
    }

    private static boolean plain(RuleDescr rule) {
        return rule.isRule()
                && rule.getParentName() == null
                && rule.getAttributes().isEmpty()
                && rule.getUnit() == null
                && rule.getNamedConsequences().isEmpty();
    }

    private static boolean rulesOnly(PackageDescr file) {
        return file.getUnit() == null
                && file.getAttributes().isEmpty()
                && file.getFunctionImports().isEmpty()
                && file.getAccumulateImports().isEmpty()
                && file.getGlobals().isEmpty()
                && file.getFunctions().isEmpty()
                && file.getTypeDeclarations().isEmpty()
                && file.getEnumDeclarations().isEmpty()
                && file.getEntryPointDeclarations().isEmpty()
                && file.getWindowDeclarations().isEmpty();
    }
}

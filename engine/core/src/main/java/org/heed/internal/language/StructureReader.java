package org.heed.internal.language;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.heed.internal.drools.DrlFile;
import org.heed.internal.drools.DrlStructure;
import org.heed.internal.rules.Place;

/** Cuts rule files into rules, and rules into their parts. Needs no catalogue. Immutable, safe to share between threads. */
final class StructureReader {

    /** The longest file that is read: 1 MiB of text. */
    static final int LONGEST = 1 << 20;

    /** The most words that may stand behind one {@code when}; a rule of the policy has a few dozen. */
    static final int MOST_WORDS = 1000;

    /** The most rules that one file may hold; a file of the policy has one to five. */
    static final int MOST_RULES = 2000;

    /** The longest name of a package or a type, and the most imports. */
    static final int LONGEST_NAME = 200;

    static final int MOST_IMPORTS = 200;

    private final int deepest;

    /** Brackets that stand deeper than that are told. */
    StructureReader(int deepest) {
        this.deepest = deepest;
    }

    FileStructure read(RuleFile file) {
        if (file.text().length() > LONGEST) {
            Source source = new Source(new RuleFile(file.name(), ""));
            ProblemList problems = new ProblemList(source);
            problems.at(new Place(file.name(), 0, 0), "The file is longer than 1 MiB.", "Maybe split it by subject.");
            return FileStructure.broken(source, problems);
        }
        Source source = new Source(file);
        List<Token> everything = Tokens.of(source);
        ProblemList syntax = new ProblemList(source);
        new LexicalCheck(source, deepest, syntax).check(everything);
        checkRules(everything, syntax);
        if (!syntax.isEmpty()) {
            return FileStructure.broken(source, syntax);
        }
        ProblemList problems = new ProblemList(source);
        Outline outline = new OutlineReader(source, everything, problems).read();
        outline.rules().forEach(rule -> new SlipCheck(source, problems.inRule(rule.name())).check(rule.when()));
        if (isTooLong(outline, problems)) {
            return FileStructure.broken(source, problems);
        }
        DrlFile drl = DrlStructure.read(source.text());
        if (!drl.errors().isEmpty()) {
            new SyntaxCheck(source, outline, Tokens.withoutComments(everything), problems).explain(drl);
            return FileStructure.broken(source, problems);
        }
        return new FileStructure(source, outline, Optional.of(drl), problems);
    }

    private static void checkRules(List<Token> tokens, ProblemList problems) {
        List<Token> rules =
                tokens.stream().filter(token -> Tokens.is(token, "rule")).toList();
        if (rules.size() > MOST_RULES) {
            problems.at(
                    rules.get(MOST_RULES),
                    "The file has more than " + MOST_RULES + " rules.",
                    "Maybe split it by subject.");
        }
    }

    /** Drools' parser takes the longer for each word the more there are: told before it begins. */
    private static boolean isTooLong(Outline outline, ProblemList problems) {
        boolean tooLong = hasTooMuchAbove(outline, problems);
        for (RuleOutline rule : outline.rules()) {
            if (rule.when().size() > MOST_WORDS
                    || rule.header().size() + rule.then().size() > MOST_WORDS) {
                problems.inRule(rule.name())
                        .at(
                                rule.nameToken(),
                                "The rule has more than " + MOST_WORDS + " words.",
                                "Maybe split it into several rules.");
                tooLong = true;
            }
        }
        return tooLong;
    }

    private static boolean hasTooMuchAbove(Outline outline, ProblemList problems) {
        boolean tooLong = outline.packageName().length() > LONGEST_NAME;
        if (tooLong) {
            problems.at(0, "The package has more than " + LONGEST_NAME + " letters.", "Maybe `package subject.topic`.");
        }
        for (Outline.Import each : outline.imports()) {
            if (each.name().length() > LONGEST_NAME) {
                problems.at(
                        each.place(),
                        "This import has more than " + LONGEST_NAME + " letters.",
                        "Maybe `import org.heed.facts.Score`.");
                return true;
            }
        }
        if (outline.imports().size() > MOST_IMPORTS) {
            problems.at(
                    outline.imports().get(MOST_IMPORTS).place(),
                    "The file has more than " + MOST_IMPORTS + " imports.",
                    "Maybe delete those that no rule uses.");
            return true;
        }
        return tooLong;
    }
}

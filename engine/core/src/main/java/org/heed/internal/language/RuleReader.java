package org.heed.internal.language;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.heed.Limits;
import org.heed.RuleProblem;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.drools.DrlFile;
import org.heed.internal.drools.DrlStructure;
import org.heed.internal.rules.Rule;

/**
 * Reads rule files: what is fine becomes {@linkplain Rule rules}, everything else a located problem. Nothing in a file is run.
 * Immutable, safe to share between threads.
 */
public final class RuleReader {

    /** The longest file that is read: 1 MiB of text. */
    public static final int LONGEST = 1 << 20;

    /** The most words that may stand behind one {@code when}; a rule of the policy has a few dozen. */
    static final int MOST_WORDS = 1000;

    /** The most rules that one file may hold; a file of the policy has one to five. */
    static final int MOST_RULES = 2000;

    /** The longest name of a package or a type, and the most imports. */
    static final int LONGEST_NAME = 200;

    static final int MOST_IMPORTS = 200;

    private final Catalogue catalogue;
    private final Limits limits;
    private final BannedWords banned;
    private final Vocabulary vocabulary;

    /** A reader for rules that may name what is in a catalogue. */
    public RuleReader(Catalogue catalogue) {
        this(catalogue, Limits.DEFAULT);
    }

    /** The same, within limits on nesting and rules. */
    public RuleReader(Catalogue catalogue, Limits limits) {
        this(catalogue, Vocabulary.STANDARD, limits);
    }

    RuleReader(Catalogue catalogue, Vocabulary vocabulary) {
        this(catalogue, vocabulary, Limits.DEFAULT);
    }

    private RuleReader(Catalogue catalogue, Vocabulary vocabulary, Limits limits) {
        this.catalogue = catalogue;
        this.limits = limits;
        this.banned = new BannedWords(catalogue.bannedWords());
        this.vocabulary = vocabulary;
    }

    /** Reads all files of a rule set, which is whole: what breaks a promise is told too, and what can never hold. */
    public RuleReading readWhole(List<RuleFile> files) {
        RuleReading read = readPart(files);
        return read.problems().isEmpty() ? new RuleReading(read.rules(), RuleSetCheck.checkWhole(read.rules())) : read;
    }

    private RuleReading readPart(List<RuleFile> files) {
        RuleReading read = readAll(files);
        List<RuleProblem> problems = new ArrayList<>(read.problems());
        problems.addAll(RuleSetCheck.checkPromises(read.rules()));
        return new RuleReading(
                read.rules(), problems.stream().sorted(ProblemList.BY_PLACE).toList());
    }

    /** Reads files for the engine alone: whether their rules run, and not what they promise. A rule set is read whole. */
    public RuleReading readAll(List<RuleFile> files) {
        List<Rule> rules = new ArrayList<>();
        List<RuleProblem> problems = new ArrayList<>();
        List<RuleSetCheck.Named> names = new ArrayList<>();
        List<FileReading> readings = files.parallelStream().map(this::readFile).toList();
        for (FileReading reading : readings) {
            rules.addAll(reading.rules());
            problems.addAll(reading.problems());
            names.addAll(reading.names());
        }
        if (names.size() > limits.rules()) {
            problems.add(new RuleProblem(
                    "rules",
                    0,
                    0,
                    "",
                    "There are " + names.size() + " rules here, and " + limits.rules() + " is the limit.",
                    "Maybe this is more than one rule set."));
            return new RuleReading(
                    List.of(), problems.stream().sorted(ProblemList.BY_PLACE).toList());
        }
        problems.addAll(RuleSetCheck.check(rules, names));
        return new RuleReading(
                rules, problems.stream().sorted(ProblemList.BY_PLACE).toList());
    }

    /** Reads one file: all its problems at once; only those of its syntax when it does not parse. */
    public RuleReading read(RuleFile file) {
        return readPart(List.of(file));
    }

    private record FileReading(List<Rule> rules, List<RuleProblem> problems, List<RuleSetCheck.Named> names) {}

    private FileReading readFile(RuleFile file) {
        if (file.text().length() > LONGEST) {
            return new FileReading(
                    List.of(),
                    List.of(new RuleProblem(
                            file.name(), 0, 0, "", "The file is longer than 1 MiB.", "Maybe split it by subject.")),
                    List.of());
        }
        Source source = new Source(file);
        List<Token> everything = Tokens.of(source);
        ProblemList syntax = new ProblemList(source);
        new LexicalCheck(source, limits.nesting(), syntax).check(everything);
        checkRules(everything, syntax);
        if (!syntax.isEmpty()) {
            return new FileReading(List.of(), syntax.all(), List.of());
        }
        ProblemList problems = new ProblemList(source);
        Outline outline = new OutlineReader(source, everything, problems).read();
        outline.rules().forEach(rule -> new SlipCheck(source, problems.inRule(rule.name())).check(rule.when()));
        if (isTooLong(outline, problems)) {
            return new FileReading(List.of(), problems.all(), List.of());
        }
        DrlFile structure = DrlStructure.read(source.text());
        if (!structure.errors().isEmpty()) {
            new SyntaxCheck(source, outline, Tokens.withoutComments(everything), problems).explain(structure);
            return new FileReading(List.of(), problems.all(), List.of());
        }
        return read(source, outline, structure, problems);
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

    private FileReading read(Source source, Outline outline, DrlFile structure, ProblemList problems) {
        Names names = new Names(vocabulary);
        names.read(outline.imports(), problems);
        List<Rule> rules = new ArrayList<>();
        if (!agree(outline, structure, problems)) {
            return new FileReading(List.of(), problems.all(), List.of());
        }
        for (int i = 0; i < outline.rules().size(); i++) {
            RuleOutline rule = outline.rules().get(i);
            ProblemList own = problems.inRule(rule.name());
            if (own.hasOwn()) {
                continue;
            }
            new OneRule(source, outline.packageName(), names, catalogue, banned, own)
                    .read(rule, structure.rules().get(i))
                    .ifPresent(rules::add);
        }
        List<RuleSetCheck.Named> named = outline.rules().stream()
                .map(rule -> new RuleSetCheck.Named(rule.name(), source.place(rule.nameToken())))
                .toList();
        return new FileReading(rules, problems.all(), named);
    }

    /** Drools and Heed have to see the same rules; otherwise nothing of the file is taken. */
    private static boolean agree(Outline outline, DrlFile structure, ProblemList problems) {
        List<String> ours = outline.rules().stream().map(RuleOutline::name).toList();
        List<String> theirs = structure.rules().stream().map(DrlFile.Rule::name).toList();
        boolean same = ours.equals(theirs) && (structure.rulesOnly() || !problems.isEmpty());
        if (!same && problems.isEmpty()) {
            problems.at(0, "The file can be read in more than one way.", "Maybe one of its names or comments is odd.");
        }
        return same;
    }
}

package org.heed.internal.language;

import java.util.ArrayList;
import java.util.List;
import org.heed.Limits;
import org.heed.RuleProblem;
import org.heed.internal.catalogue.BannedWords;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.drools.DrlFile;
import org.heed.internal.rules.Rule;

/**
 * Reads rule files: what is fine becomes {@linkplain Rule rules}, everything else a located problem. Nothing in a file is run.
 * Immutable, safe to share between threads.
 */
public final class RuleReader {

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
        RuleReading read = readAll(files);
        return with(read, checkWhole(read));
    }

    /** What is told of a rule set that is whole, besides what {@link #readAll} tells. */
    public static List<RuleProblem> checkWhole(RuleReading read) {
        RuleSetCheck check = new RuleSetCheck(read.rules());
        List<RuleProblem> problems = check.promises();
        return problems.isEmpty() && read.problems().isEmpty() ? check.unreachable() : problems;
    }

    /** Reads files for the engine alone: whether their rules run, and not what they promise. A rule set is read whole. */
    public RuleReading readAll(List<RuleFile> files) {
        return readAll(RuleStructures.begin(files, limits));
    }

    /** The same, of files whose structure is being read already. */
    public RuleReading readAll(RuleStructures files) {
        List<Rule> rules = new ArrayList<>();
        List<RuleProblem> problems = new ArrayList<>();
        List<RuleSetCheck.Named> names = new ArrayList<>();
        List<FileReading> readings =
                files.all().parallelStream().map(this::readFile).toList();
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
        problems.addAll(new RuleSetCheck(rules).runs(names));
        return new RuleReading(
                rules, problems.stream().sorted(ProblemList.BY_PLACE).toList());
    }

    /** Reads one file: all its problems at once; only those of its syntax when it does not parse. */
    public RuleReading read(RuleFile file) {
        RuleReading read = readAll(List.of(file));
        return with(read, new RuleSetCheck(read.rules()).promises());
    }

    private static RuleReading with(RuleReading read, List<RuleProblem> more) {
        List<RuleProblem> problems = new ArrayList<>(read.problems());
        problems.addAll(more);
        return new RuleReading(
                read.rules(), problems.stream().sorted(ProblemList.BY_PLACE).toList());
    }

    private record FileReading(List<Rule> rules, List<RuleProblem> problems, List<RuleSetCheck.Named> names) {}

    private FileReading readFile(FileStructure file) {
        ProblemList problems = file.problems();
        if (file.drl().isEmpty()) {
            return new FileReading(List.of(), problems.all(), List.of());
        }
        return read(file.source(), file.outline(), file.drl().get(), problems);
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

package org.heed.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.heed.internal.catalogue.NearestSpelling;
import org.heed.internal.language.grammar.RuleTokens;

/** Cuts a file into package, imports and rules, and names everything else that stands between them. Used once. */
final class OutlineReader {

    private static final List<String> STARTS = List.of("package", "import", "rule");

    private final Source source;
    private final List<Token> everything;
    private final List<Token> tokens;
    private final ProblemList problems;
    private final List<Outline.Import> imports = new ArrayList<>();
    private final List<RuleOutline> rules = new ArrayList<>();
    private String packageName = "";
    private int next;

    OutlineReader(Source source, List<Token> everything, ProblemList problems) {
        this.source = source;
        this.everything = everything;
        this.tokens = Tokens.withoutComments(everything);
        this.problems = problems;
    }

    Outline read() {
        while (next < tokens.size()) {
            Token token = tokens.get(next);
            switch (token.getText()) {
                case "package" -> packageName();
                case "import" -> importedType();
                case "rule" -> rule();
                case ";" -> next++;
                default -> somethingElse(token);
            }
        }
        if (packageName.isEmpty()) {
            problems.at(0, "The file does not say its package.", "Maybe `package subject.topic` as its first line.");
        }
        return new Outline(packageName, List.copyOf(imports), List.copyOf(rules));
    }

    private void packageName() {
        Token keyword = tokens.get(next++);
        String name = dotted();
        if (!packageName.isEmpty() || !rules.isEmpty() || !imports.isEmpty()) {
            problems.at(keyword, "`package` stands once, and before everything else.", "Maybe delete this line.");
        }
        if (name.isEmpty()) {
            problems.at(keyword, "`package` needs a name.", "Maybe `package subject.topic`.");
        }
        packageName = name.isEmpty() ? "unnamed" : name;
    }

    private void importedType() {
        Token keyword = tokens.get(next++);
        if (next < tokens.size()
                && tokens.get(next).getLine() == keyword.getLine()
                && List.of("static", "function", "accumulate", "acc")
                        .contains(tokens.get(next).getText())) {
            problems.at(
                    keyword,
                    "`import " + tokens.get(next).getText() + "` brings in code, and a rule file has none.",
                    "Maybe delete it; rules import facts and conclusions only.");
            skipLine();
            return;
        }
        Token place = next < tokens.size() ? tokens.get(next) : keyword;
        imports.add(new Outline.Import(dotted(), place));
    }

    private String dotted() {
        StringBuilder name = new StringBuilder();
        int line = tokens.get(next - 1).getLine();
        while (next < tokens.size() && tokens.get(next).getLine() == line && !Tokens.is(tokens.get(next), ";")) {
            name.append(source.textOf(tokens.get(next++)));
        }
        return name.toString();
    }

    private void somethingElse(Token token) {
        String word = token.getText();
        Optional<String> outside = Outside.inFile(word);
        if (outside.isPresent()) {
            problems.at(token, "`" + word + "` is not part of a rule file.", outside.get());
        } else if (word.equals("end")) {
            problems.at(token, "This `end` belongs to no rule.", "Maybe delete it, or a `rule` line is missing.");
        } else if (word.equals("@") || word.equals("when") || word.equals("then")) {
            problems.at(token, "`" + word + "` stands outside a rule.", "Maybe a `rule` line is missing above.");
        } else {
            problems.at(
                    token,
                    "`" + source.textOf(token) + "` begins neither a rule nor an import.",
                    NearestSpelling.maybe(word, STARTS));
        }
        skipToStart(word);
    }

    /** Goes on where a line begins with something that can begin; a declaration or a query is skipped with its end. */
    private void skipToStart(String opened) {
        boolean hasEnd = opened.equals("declare") || opened.equals("query");
        next++;
        while (next < tokens.size()) {
            Token token = tokens.get(next);
            if (hasEnd && Tokens.is(token, "end")) {
                next++;
                return;
            }
            boolean start = STARTS.contains(token.getText())
                    || Outside.inFile(token.getText()).isPresent();
            if (!hasEnd && start && Tokens.beginsLine(tokens, next)) {
                return;
            }
            next++;
        }
    }

    private void skipLine() {
        int line = tokens.get(next - 1).getLine();
        while (next < tokens.size() && tokens.get(next).getLine() == line) {
            next++;
        }
    }

    private void rule() {
        Token keyword = tokens.get(next++);
        if (next == tokens.size()) {
            problems.at(keyword, "`rule` needs a name.", "Maybe `rule \"TOPIC-1 What it claims\"`.");
            return;
        }
        Token nameToken = tokens.get(next++);
        String name = Texts.unquoted(source.textOf(nameToken));
        if (nameToken.getType() == RuleTokens.WORD) {
            problems.at(
                    nameToken,
                    "The name of a rule stands in double quotes.",
                    "Maybe `rule \"" + name + "\"`, with an id and a claim.");
        }
        RuleCut cut = new RuleCut(tokens, next, keyword, name, problems.inRule(name));
        cut.read();
        next = cut.next();
        rules.add(new RuleOutline(
                keyword,
                nameToken,
                name,
                Clause.above(keyword, everything, source),
                cut.header(),
                cut.when(),
                cut.then(),
                cut.thenWord(),
                tokens.get(next - 1).getStopIndex() + 1));
    }
}

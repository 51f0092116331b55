package org.heed.internal.language;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.heed.internal.language.grammar.RuleGrammar;
import org.heed.internal.language.grammar.RuleTokens;
import org.heed.internal.rules.ConclusionTemplate;
import org.heed.internal.rules.Expression;

/** Reads what stands behind {@code then}: one conclusion, made of literals and variables. */
final class ConclusionReader {

    private static final String SHAPE = "Maybe `insertLogical( new Met( \"gate\", \"condition\" ) );`.";

    private final RuleContext rule;
    private final ThenForms forms;

    ConclusionReader(RuleContext rule) {
        this.rule = rule;
        this.forms = new ThenForms(rule.source(), rule.problems());
    }

    Optional<ConclusionTemplate> read(List<Token> then, Token thenWord) {
        if (then.isEmpty()) {
            rule.problems().at(thenWord, "`then` concludes nothing.", SHAPE);
            return Optional.empty();
        }
        return forms.check(then)
                ? Fragment.parse(then, rule.source(), rule.problems(), RuleGrammar::conclusion)
                        .flatMap(this::read)
                : Optional.empty();
    }

    private Optional<ConclusionTemplate> read(RuleGrammar.ConclusionContext conclusion) {
        Token typeName = conclusion.WORD(1).getSymbol();
        Optional<RecordType> type = rule.names().type(typeName, typeName.getText(), rule.problems());
        if (type.isPresent() && !type.get().conclusion()) {
            rule.problems()
                    .at(
                            typeName,
                            "`" + typeName.getText() + "` is a fact, and a rule concludes conclusions only.",
                            "Maybe a Finding.");
            return Optional.empty();
        }
        ExpressionReader expressions = new ExpressionReader(rule, Optional.empty(), Map.of());
        List<Expression> arguments = new ArrayList<>();
        for (RuleGrammar.OperandContext operand : conclusion.operand()) {
            if (operand instanceof RuleGrammar.BracketedContext) {
                rule.problems()
                        .at(
                                operand.getStart(),
                                "An argument is a literal or a variable.",
                                "Maybe leave the brackets out.");
            } else {
                expressions.read(operand).ifPresent(arguments::add);
            }
        }
        return type.isPresent() && arguments.size() == conclusion.operand().size()
                ? template(type.get(), arguments, typeName)
                : Optional.empty();
    }

    private Optional<ConclusionTemplate> template(RecordType type, List<Expression> arguments, Token place) {
        List<Constructor<?>> possible = Arrays.stream(type.type().getConstructors())
                .filter(each -> each.getParameterCount() == arguments.size())
                .toList();
        if (possible.isEmpty()) {
            rule.problems()
                    .at(
                            place,
                            "`" + type.name() + "` does not take " + count(arguments.size()) + ".",
                            "Maybe `new " + type.name() + "( "
                                    + String.join(", ", type.fields().keySet()) + " )`.");
            return Optional.empty();
        }
        Optional<Constructor<?>> fitting = possible.stream()
                .filter(each -> ArgumentCheck.fits(each, arguments))
                .findFirst();
        ArgumentCheck check = new ArgumentCheck(rule, type.name());
        if (fitting.isEmpty()) {
            check.explain(possible.get(0), arguments);
            return Optional.empty();
        }
        check.check(fitting.get(), arguments);
        return Optional.of(new ConclusionTemplate(
                type.type(), Handles.constructor(fitting.get()), List.copyOf(arguments), rule.place(place)));
    }

    private static String count(int arguments) {
        return arguments == 0 ? "no argument" : arguments == 1 ? "one argument" : arguments + " arguments";
    }

    /** Names code in {@code then} before the grammar can only say "not expected". */
    static final class ThenForms {

        private static final List<String> VERBS =
                List.of("insert", "update", "modify", "delete", "retract", "insertAsync", "logicalInsert", "drools");

        private final Source source;
        private final ProblemList problems;

        ThenForms(Source source, ProblemList problems) {
            this.source = source;
            this.problems = problems;
        }

        boolean check(List<Token> then) {
            Token first = then.get(0);
            String word = source.textOf(first);
            if (VERBS.contains(word)) {
                problems.at(
                        first, "`" + word + "` is not part of a rule: a rule concludes, and changes nothing.", SHAPE);
                return false;
            }
            if (!word.equals("insertLogical")) {
                problems.at(first, "`" + word + "` is not expected: `then` is one conclusion, and no code.", SHAPE);
                return false;
            }
            return checkStatements(then);
        }

        private boolean checkStatements(List<Token> then) {
            for (int i = 0; i < then.size(); i++) {
                boolean last = i == then.size() - 1;
                boolean semicolon = then.get(i).getType() == RuleTokens.SEMICOLON;
                if (semicolon && !last) {
                    problems.at(
                            then.get(i + 1),
                            "A rule has one conclusion.",
                            "Maybe write a second rule for the second one.");
                    return false;
                }
                if (last && !semicolon) {
                    problems.at(then.get(i), "A conclusion ends with a semicolon.", "Maybe `;` is missing.");
                    return false;
                }
                boolean call = i > 1
                        && then.get(i).getType() == RuleTokens.LPAREN
                        && then.get(i - 1).getType() == RuleTokens.WORD
                        && then.get(i - 2).getType() != RuleTokens.NEW;
                if (call) {
                    problems.at(
                            then.get(i - 1),
                            "`" + then.get(i - 1).getText() + "( ... )` is a call, and a rule file has none.",
                            "Maybe a literal or a variable.");
                    return false;
                }
            }
            return true;
        }
    }
}

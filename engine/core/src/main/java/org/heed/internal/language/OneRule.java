package org.heed.internal.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.heed.internal.catalogue.BannedWords;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.drools.DrlCondition;
import org.heed.internal.drools.DrlFile;
import org.heed.internal.language.grammar.RuleTokens;
import org.heed.internal.rules.ConclusionTemplate;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Rule;
import org.heed.internal.rules.Shapes;

/** Reads one rule, with all its checks. */
final class OneRule {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*-[0-9]+[a-z]? \\S.*");

    private final Source source;
    private final String packageName;
    private final Names names;
    private final Catalogue catalogue;
    private final BannedWords banned;
    private final ProblemList problems;

    OneRule(
            Source source,
            String packageName,
            Names names,
            Catalogue catalogue,
            BannedWords banned,
            ProblemList problems) {
        this.source = source;
        this.packageName = packageName;
        this.names = names;
        this.catalogue = catalogue;
        this.banned = banned;
        this.problems = problems;
    }

    Optional<Rule> read(RuleOutline outline, DrlFile.Rule structure) {
        int before = problems.size();
        Token place = outline.nameToken();
        checkName(outline.name(), place);
        HeaderReader header = new HeaderReader(source, problems);
        Map<String, String> values = header.read(outline.header(), place);
        RuleContext rule = new RuleContext(source, outline.when(), names, catalogue, new Variables(problems), problems);
        Optional<Condition.All> when = when(outline, structure.when(), rule);
        Optional<ConclusionTemplate> then = new ConclusionReader(rule).read(outline.then(), outline.thenWord());
        String says = values.getOrDefault("says", "");
        SaysCheck words = new SaysCheck(rule, banned);
        words.check(says, header.place("says", place));
        words.checkName(outline.name(), place);
        if (!structure.plain() && problems.isEmpty()) {
            problems.at(place, "The rule has more than a condition and a conclusion.", "Maybe split it.");
        }
        if (problems.size() > before || when.isEmpty() || then.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> metadata = new LinkedHashMap<>(values);
        String published = values.getOrDefault("source", "");
        metadata.keySet().removeAll(List.of("source", "says"));
        return Optional.of(new Rule(
                packageName,
                outline.name(),
                outline.clause(),
                published,
                says,
                metadata,
                when.get(),
                List.of(then.get()),
                rule.variables().slots(),
                source.place(place)));
    }

    private void checkName(String name, Token place) {
        if (place.getType() == RuleTokens.STRING && !NAME.matcher(name).matches()) {
            problems.at(
                    place,
                    "A rule's name is an id, a blank and a claim.",
                    "Maybe `\"VIOLENCE-1 OVP is at the level for violence work\"`.");
        }
    }

    private Optional<Condition.All> when(RuleOutline outline, DrlCondition when, RuleContext rule) {
        if (outline.when().isEmpty()) {
            problems.at(
                    outline.thenWord(),
                    "`when` is empty: the rule would be true for everybody.",
                    "Maybe `StatedNeed( ... )`, or another pattern it stands on.");
            return Optional.empty();
        }
        Optional<Condition.All> read = new ConditionReader(rule).read(when);
        read.ifPresent(condition -> new FootingCheck(problems).check(condition));
        read.ifPresent(condition -> Shapes.refusals(condition)
                .forEach(refusal -> problems.at(refusal.place(), refusal.message(), refusal.fix())));
        return read;
    }
}

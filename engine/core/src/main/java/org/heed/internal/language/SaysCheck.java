package org.heed.internal.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.heed.internal.catalogue.BannedWords;
import org.heed.internal.catalogue.NearestSpelling;

/** Whether what a rule says can be filled in, and uses no word that the rule set bans. */
final class SaysCheck {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

    private final RuleContext rule;
    private final BannedWords banned;

    SaysCheck(RuleContext rule, BannedWords banned) {
        this.rule = rule;
        this.banned = banned;
    }

    void check(String says, Token place) {
        Matcher matcher = PLACEHOLDER.matcher(says);
        while (matcher.find()) {
            checkPlaceholder(matcher.group(1), place);
        }
        String rest = PLACEHOLDER.matcher(says).replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            rule.problems().at(place, "A placeholder in `@says` is not closed.", "Maybe `{name}`.");
        }
        checkWords(says, "`@says`", place);
    }

    /** What a rule claims in its name stands in every trail. */
    void checkName(String name, Token place) {
        checkWords(name, "the name of a rule", place);
    }

    private void checkWords(String text, String where, Token place) {
        banned.in(text)
                .forEach(words ->
                        rule.problems().at(place, "`" + words + "` may not stand in " + where + ".", BannedWords.FIX));
    }

    private void checkPlaceholder(String name, Token place) {
        if (!NAME.matcher(name).matches()) {
            String fix = name.startsWith("$") ? "Maybe `{" + name.substring(1) + "}`." : "Maybe `{name}`.";
            rule.problems().at(place, "`{" + name + "}` is no placeholder.", fix);
            return;
        }
        String variable = "$" + name;
        if (rule.variables().visible(variable).isPresent() || rule.variables().isGivenUp(variable)) {
            return;
        }
        String why = rule.variables().whyOutOfReach(variable);
        List<String> names =
                rule.variables().names().stream().map(each -> each.substring(1)).toList();
        rule.problems()
                .at(
                        place,
                        "`{" + name + "}` in `@says` is bound by no pattern." + (why.isEmpty() ? "" : " " + why),
                        NearestSpelling.of(name, names)
                                .map(near -> "Maybe `{" + near + "}`.")
                                .orElse("Maybe bind `" + variable + " : field`."));
    }
}

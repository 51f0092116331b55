package org.heed.internal.comparing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.CaseFile;
import org.heed.explain.Cause;
import org.heed.explain.Cause.Proof;
import org.heed.explain.Difference;
import org.heed.explain.Difference.Side;
import org.heed.explain.Move;
import org.heed.internal.advising.Advising;
import org.heed.internal.advising.Phrases;
import org.heed.internal.advising.Seen;
import org.heed.internal.loading.LoadedRuleSet;

/** Holds two advices against each other. Used once. */
public final class Comparing {

    private final MixedCase cases;
    private final MixedRules rules;
    private final Both both;

    /** Both advices are worked out again from their cases, since an advice says less than what stands behind it. */
    public Comparing(LoadedRuleSet earlierRules, CaseFile earlier, LoadedRuleSet laterRules, CaseFile later) {
        cases = new MixedCase(earlier, later);
        rules = new MixedRules(earlierRules, laterRules);
        Advising now = new Advising(laterRules, later);
        Seen before = new Advising(rules.with(Set.of()), earlier).seen();
        both = new Both(earlierRules, laterRules, before, now.seen(), now.words(), now.phrases());
    }

    public Difference difference() {
        List<Altered> altered = new ArrayList<>(cases.altered());
        altered.addAll(rules.altered());
        Picture before = Picture.of(both.earlier());
        Picture after = Picture.of(both.later());
        Trials trials = new Trials(rules, cases);
        Evidence evidence = new Evidence(both.earlier(), both.later());
        Map<Aspect, Found> found = new Causes(altered, after, trials, evidence).of(Moved.between(before, after));
        CauseWords causes = new CauseWords(both);
        MoveWords words = new MoveWords(both, before, after);
        List<Move> moves = new ArrayList<>();
        Set<Altered> effective = new LinkedHashSet<>();
        found.forEach((aspect, cause) -> {
            effective.addAll(cause.altered());
            moves.add(words.say(
                    aspect,
                    cause.altered().stream()
                            .map(each -> causes.say(each, cause.proof()))
                            .toList()));
        });
        List<Cause> without = altered.stream()
                .filter(each -> !effective.contains(each))
                .map(each -> causes.say(each, Proof.NONE))
                .toList();
        return difference(moves, without, workedOut(trials));
    }

    private Difference difference(List<Move> moves, List<Cause> without, List<String> workedOut) {
        boolean same = samePerson(both.earlierCase(), both.laterCase());
        return new Difference(
                opening(same),
                new Side(both.earlierCase().asAt(), both.earlierRules().identity()),
                new Side(both.laterCase().asAt(), both.laterRules().identity()),
                same,
                says(moves, without),
                moves,
                without,
                workedOut,
                both.later().advice().headings());
    }

    private List<String> opening(boolean same) {
        Phrases phrases = both.phrases();
        String name = both.laterCase().givenName().orElse(phrases.say("the-person"));
        List<String> opening = new ArrayList<>();
        opening.add(phrases.say("compare.title", Map.of("name", same ? name : phrases.say("the-person"))));
        opening.add(phrases.say(
                "compare.between",
                Map.of(
                        "earlier", phrases.day(both.earlierCase().asAt()),
                        "later", phrases.day(both.laterCase().asAt()))));
        if (!same) {
            opening.add(phrases.say("compare.another-person"));
        }
        return opening;
    }

    private static boolean samePerson(CaseFile earlier, CaseFile later) {
        boolean named = earlier.givenName().isPresent() && later.givenName().isPresent();
        return earlier.reference().equals(later.reference())
                && (!named || earlier.givenName().equals(later.givenName()));
    }

    private String says(List<Move> moves, List<Cause> without) {
        Phrases phrases = both.phrases();
        if (moves.isEmpty()) {
            return phrases.say(without.isEmpty() ? "compare.says.none" : "compare.says.nothing-moved");
        }
        String count = phrases.capitalised(phrases.count(moves.size()));
        return phrases.say(moves.size() == 1 ? "compare.says.one" : "compare.says.many", Map.of("count", count));
    }

    private List<String> workedOut(Trials trials) {
        Phrases phrases = both.phrases();
        List<String> lines = new ArrayList<>();
        lines.add(phrases.say(
                "compare.worked-out.rules",
                Map.of(
                        "earlier", both.earlierRules().identity().toString(),
                        "later", both.laterRules().identity().toString())));
        if (trials.isSpent()) {
            lines.add(phrases.say("compare.worked-out.bounded", Map.of("count", Integer.toString(trials.runs()))));
        } else if (trials.runs() > 0) {
            lines.add(phrases.say("compare.worked-out.tried", Map.of("count", Integer.toString(trials.runs()))));
        }
        return lines;
    }
}

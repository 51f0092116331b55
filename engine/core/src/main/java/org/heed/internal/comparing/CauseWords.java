package org.heed.internal.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heed.explain.Cause;
import org.heed.explain.Cause.Kind;
import org.heed.explain.Cause.Proof;
import org.heed.explain.Change;
import org.heed.facts.Audience;
import org.heed.facts.Fact;
import org.heed.internal.advising.Phrases;
import org.heed.internal.advising.Seen;
import org.heed.internal.comparing.Altered.Entry;
import org.heed.internal.comparing.Altered.Facts;
import org.heed.internal.comparing.Altered.OneRule;

/** Says what is different between two sides. Never in a person's own words. */
final class CauseWords {

    private final Both both;
    private final Phrases phrases;

    CauseWords(Both both) {
        this.both = both;
        this.phrases = both.phrases();
    }

    Cause say(Altered altered, Proof proof) {
        if (altered instanceof Facts facts) {
            return fact(facts, proof);
        }
        if (altered instanceof OneRule rule) {
            return rule(rule.id(), proof);
        }
        if (altered instanceof Entry entry) {
            return entry(entry, proof);
        }
        String says = phrases.say(
                "compare.cause.date",
                Map.of(
                        "earlier", phrases.day(both.earlierCase().asAt()),
                        "later", phrases.day(both.laterCase().asAt())));
        return new Cause(Kind.DATE, Change.CHANGED, "", says, proof, Audience.PERSON);
    }

    private Cause fact(Facts facts, Proof proof) {
        List<Fact> before = behind(both.earlier(), facts);
        List<Fact> after = behind(both.later(), facts);
        Change change = change(MixedCase.holds(both.earlierCase(), facts), MixedCase.holds(both.laterCase(), facts));
        boolean forPerson = !(before.isEmpty() && after.isEmpty())
                && Stream.concat(before.stream(), after.stream()).allMatch(CauseWords::isForPerson);
        return new Cause(
                Kind.FACT,
                change,
                facts.key(),
                said(facts, before, after),
                proof,
                forPerson ? Audience.PERSON : Audience.PRACTITIONER);
    }

    private static boolean isForPerson(Fact fact) {
        return fact.provenance().audience() == Audience.PERSON;
    }

    private String said(Facts facts, List<Fact> before, List<Fact> after) {
        Optional<String> was = only(before, after).stream().findFirst();
        Optional<String> is = only(after, before).stream().findFirst();
        if (is.isPresent() && was.isPresent()) {
            return phrases.say("compare.cause.other", Map.of("after", is.get(), "before", was.get()));
        } else if (is.isPresent()) {
            return phrases.say("compare.cause.new", Map.of("fact", is.get()));
        } else if (was.isPresent()) {
            return phrases.say("compare.cause.gone", Map.of("fact", was.get()));
        }
        String fact = after.isEmpty() ? facts.key() : sentence(both.laterWords().say(after.get(0)));
        return phrases.say("compare.cause.differently", Map.of("fact", fact));
    }

    private List<String> only(List<Fact> here, List<Fact> there) {
        List<String> sentences = new ArrayList<>();
        here.forEach(fact -> sentences.add(sentence(both.laterWords().say(fact))));
        there.forEach(fact -> sentences.remove(sentence(both.laterWords().say(fact))));
        return sentences;
    }

    private static String sentence(String said) {
        return Phrases.clause(said);
    }

    private static List<Fact> behind(Seen side, Facts facts) {
        return side.facts().stream()
                .filter(fact -> Facts.behind((Record) fact).equals(facts))
                .toList();
    }

    private Cause rule(String id, Proof proof) {
        Change change = change(both.hasRule(both.earlierRules(), id), both.hasRule(both.laterRules(), id));
        String says = phrases.say(
                "compare.cause.rule." + change,
                Map.of("rule", id, "claim", both.claim(id), "version", version(change)));
        return new Cause(Kind.RULE, change, id, says, proof, Audience.PERSON);
    }

    private Cause entry(Entry entry, Proof proof) {
        boolean before = both.earlierEntries(entry.list()).containsKey(entry.id());
        boolean after = both.laterEntries(entry.list()).containsKey(entry.id());
        Change change = change(before, after);
        String says = entry.isThreshold() && change == Change.CHANGED
                ? threshold(entry.id())
                : phrases.say(
                        "compare.cause.entry." + change,
                        Map.of(
                                "what", phrases.say("compare.entry." + entry.list()),
                                "entry", both.name(entry),
                                "version", version(change)));
        Kind kind = entry.isThreshold() ? Kind.THRESHOLD : Kind.CATALOGUE;
        return new Cause(kind, change, entry.id(), says, proof, Audience.PERSON);
    }

    private String threshold(String id) {
        return phrases.say(
                "compare.cause.threshold",
                Map.of(
                        "name", both.laterWords().threshold(id),
                        "after", both.threshold(both.laterRules(), id),
                        "before", both.threshold(both.earlierRules(), id),
                        "version", both.version(both.laterRules()),
                        "earlier", both.version(both.earlierRules())));
    }

    private String version(Change change) {
        return both.version(change == Change.GONE ? both.earlierRules() : both.laterRules());
    }

    private static Change change(boolean before, boolean after) {
        if (before && after) {
            return Change.CHANGED;
        }
        return after ? Change.NEW : Change.GONE;
    }
}

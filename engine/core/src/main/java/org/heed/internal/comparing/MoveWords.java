package org.heed.internal.comparing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heed.explain.Cause;
import org.heed.explain.Change;
import org.heed.explain.Move;
import org.heed.explain.Move.Sort;
import org.heed.facts.Words;
import org.heed.internal.advising.Phrases;

/** Says what moved. A stated need's own words stand apart from the sentences, to be quoted. */
final class MoveWords {

    private final Picture before;
    private final Picture after;
    private final Phrases phrases;
    private final ThingNames names;

    MoveWords(Both both, Picture before, Picture after) {
        this.before = before;
        this.after = after;
        this.phrases = both.phrases();
        this.names = new ThingNames(both);
    }

    Move say(Aspect aspect, List<Cause> causes) {
        Change change = Moved.change(before, after, aspect);
        String was = value(before, aspect);
        String is = value(after, aspect);
        String title = names.title(aspect);
        String says = phrases.say(
                key(aspect, change),
                Map.of("title", title, "before", was, "after", is, "detail", detail(aspect), "behind", behind(aspect)));
        return new Move(aspect.sort(), change, aspect.about(), title, words(aspect), was, is, says.strip(), causes);
    }

    /** "compare.suggestion.NEW", "compare.answer.fulfilment.CHANGED". */
    private static String key(Aspect aspect, Change change) {
        String part = aspect.isWhole() ? "" : "." + aspect.kind();
        String sort = aspect.sort() == Sort.DOOR && aspect.about().indexOf('/') >= 0
                ? "report"
                : aspect.sort().name().toLowerCase(Locale.ROOT);
        return "compare." + sort + part + "." + change;
    }

    /** How an aspect stands on one side, in a few words. */
    private String value(Picture side, Aspect aspect) {
        if (!side.has(aspect)) {
            return "";
        }
        String value = side.value(aspect);
        return switch (aspect.sort()) {
            case ANSWER ->
                switch (aspect.kind()) {
                    case "fulfilment" -> phrases.say("compare.fulfilment." + value);
                    case "wish" -> Phrases.clause(phrases.say("wish." + value));
                    case "read" -> names.read(value);
                    default -> "";
                };
            case SUGGESTION -> aspect.kind().equals("plan") ? planned(value) : "";
            case DOOR -> phrases.has("compare.state." + value) ? phrases.say("compare.state." + value) : "";
            case GAP -> phrases.say("compare.weight." + value);
            default -> "";
        };
    }

    private String planned(String sentence) {
        return sentence.isEmpty() ? phrases.say("compare.not-in-the-plan") : Phrases.clause(sentence);
    }

    /** What the part is about: the route, the ground, the origin. */
    private String detail(Aspect aspect) {
        return switch (aspect.kind()) {
            case "ground" -> Phrases.clause(phrases.say("ground." + aspect.detail()));
            case "route" -> phrases.say("compare.route." + aspect.detail());
            case "origin" -> names.origin(aspect);
            default -> "";
        };
    }

    /** The services behind a gate. */
    private String behind(Aspect aspect) {
        if (aspect.sort() != Sort.DOOR) {
            return "";
        }
        List<String> services = names.behind(aspect.about());
        return services.isEmpty() ? "" : phrases.say("compare.behind", Map.of("services", phrases.list(services)));
    }

    private Words words(Aspect aspect) {
        if (aspect.sort() != Sort.ANSWER && aspect.sort() != Sort.STANDING) {
            return Words.none();
        }
        return names.answer(aspect.about()).map(answer -> answer.need().words()).orElse(Words.none());
    }
}

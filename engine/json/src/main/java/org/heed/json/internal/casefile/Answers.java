package org.heed.json.internal.casefile;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.facts.Wish;
import org.heed.json.internal.text.At;

/** The answers on wanting change, as Heed names them and as the strengths-and-needs assessment does. */
public final class Answers {

    /** The form's answers that state a need. */
    private static final Map<String, Wish> STATED = Map.of(
            "MADE_CHANGES", Wish.MADE_CHANGES,
            "MAKING_CHANGES", Wish.MAKING_CHANGES,
            "WANT_TO_MAKE_CHANGES", Wish.WANTS_TO,
            "NEEDS_HELP_TO_MAKE_CHANGES", Wish.NEEDS_HELP,
            "THINKING_ABOUT_MAKING_CHANGES", Wish.THINKING_ABOUT_IT);

    /** The form's answers that state none. Silence is neutral, and so is a no: neither lowers anything. */
    private static final Set<String> NEUTRAL =
            Set.of("DOES_NOT_WANT_TO_ANSWER", "NOT_PRESENT", "NOT_APPLICABLE", "DOES_NOT_WANT_TO_MAKE_CHANGES");

    private Answers() {}

    /** The need that one of the form's answers states; empty when it states none. */
    public static Optional<Wish> stated(String answer) {
        return Optional.ofNullable(STATED.get(answer));
    }

    /** Whether this is one of the form's answers that state no need. */
    public static boolean isNeutral(String answer) {
        return NEUTRAL.contains(answer);
    }

    static boolean isNeutral(At at) {
        return at.isText() && at.text().filter(Answers::isNeutral).isPresent();
    }

    static Wish read(At at) {
        if (at.isText()) {
            String answer = at.text().orElse("");
            if (isNeutral(answer)) {
                return Wish.NOT_SAID;
            }
            if (STATED.containsKey(answer)) {
                return stated(answer).orElse(Wish.NOT_SAID);
            }
        }
        return at.oneOf(Wish.class).orElse(Wish.NOT_SAID);
    }
}

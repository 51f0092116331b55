package org.heed.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heed.Advice;
import org.heed.InterventionId;
import org.heed.NeedAnswer;
import org.heed.Suggestion;

/** The marks under which suggestions stand on a page: "1b" is the second one for the first need. */
final class Marks {

    private final Map<InterventionId, List<String>> marks = new HashMap<>();

    Marks(Advice advice) {
        int number = 0;
        for (NeedAnswer answer : advice.answers()) {
            number++;
            Letters letters = new Letters();
            for (Suggestion suggestion : answer.canStart()) {
                marks.computeIfAbsent(suggestion.id(), id -> new ArrayList<>()).add(number + letters.next());
            }
        }
    }

    boolean stands(Suggestion suggestion) {
        return marks.containsKey(suggestion.id());
    }

    /** The first place a suggestion stands at. */
    String first(InterventionId id) {
        return marks.getOrDefault(id, List.of("")).get(0);
    }

    /** Whether each of these is an offer with a letter; not so when there is none. */
    boolean areAll(List<InterventionId> ids) {
        return !ids.isEmpty() && marks.keySet().containsAll(ids);
    }

    /** "(1b, 2b)"; empty when none of them stands on the page. */
    String of(List<InterventionId> ids) {
        String all = ids.stream()
                .flatMap(id -> marks.getOrDefault(id, List.of()).stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : "(" + all + ")";
    }
}

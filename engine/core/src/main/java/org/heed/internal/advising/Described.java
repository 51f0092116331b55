package org.heed.internal.advising;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.heed.internal.rules.Components;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Sketch;
import org.heed.internal.rules.Values;

/** Says what a pattern looks for, where nothing of the kind is there to be said. */
final class Described {

    private final Phrases phrases;
    private final Names names;

    Described(Phrases phrases, Names names) {
        this.phrases = phrases;
        this.names = names;
    }

    /** The sentence of the wording for this way of asking and this type, with the names of what is asked for. */
    Optional<String> say(String way, Pattern pattern, Values values) {
        return say(way, Sketch.of(pattern, values));
    }

    /** The same, of what is known of a conclusion. */
    Optional<String> say(String way, Sketch sketch) {
        String key = way + "." + sketch.type().getSimpleName();
        if (!phrases.has(key)) {
            return Optional.empty();
        }
        Map<String, String> asked = new LinkedHashMap<>();
        for (RecordComponent component : Components.of(sketch.type())) {
            asked.put(component.getName(), phrases.say("any"));
        }
        sketch.known().forEach((name, value) -> asked.put(name, names.of(sketch.type(), name, value)));
        return Optional.of(phrases.say(key, asked));
    }
}

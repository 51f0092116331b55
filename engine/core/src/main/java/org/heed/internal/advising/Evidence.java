package org.heed.internal.advising;

import java.util.Map;
import java.util.function.Function;
import org.heed.explain.Basis;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Firing;
import org.heed.internal.rules.Patterns;

/** What a not, an exists or an accumulate stood on when its rule held. */
final class Evidence {

    private final World world;
    private final Phrases phrases;

    Evidence(World world, Phrases phrases) {
        this.world = world;
        this.phrases = phrases;
    }

    Basis of(Condition part, Firing firing, Function<Record, Basis> words) {
        int considered = (int) Patterns.of(part).stream()
                .flatMap(pattern -> world.facts().stream().filter(pattern.type()::isInstance))
                .count();
        return new Basis.NoneOf(
                considered, phrases.say("basis.none-of", Map.of("count", Integer.toString(considered))));
    }
}

package org.heed.internal.advising;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.explain.GateReport;
import org.heed.facts.Score;
import org.heed.facts.ScoreGap;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.Measure;
import org.heed.internal.rules.Patterns;
import org.heed.internal.rules.Rule;
import org.jspecify.annotations.Nullable;

/** What the measures behind a gate measure, what they do not, and which newer one they are not to be mixed up with. */
final class Meanings {

    private final Catalogue catalogue;
    private final World world;
    private final Ways ways;
    private final FactWords words;
    private final Phrases phrases;

    Meanings(Catalogue catalogue, World world, Ways ways, FactWords words, Phrases phrases) {
        this.catalogue = catalogue;
        this.world = world;
        this.ways = ways;
        this.words = words;
        this.phrases = phrases;
    }

    List<String> of(GateReport gate) {
        Set<String> measured = new HashSet<>();
        for (Rule rule : ways.rulesBehind(gate)) {
            if (applies(rule)) {
                Patterns.of(rule.when()).stream()
                        .filter(pattern -> pattern.type() == Score.class)
                        .forEach(pattern -> Patterns.key(pattern, "measure").ifPresent(measured::add));
            }
        }
        Set<String> sentences = new LinkedHashSet<>();
        for (Measure measure : catalogue.measures().values()) {
            if (measured.contains(measure.id()) && score(measure.id()) != null) {
                sentences.add((measure.meaning() + " " + measure.contrast()).strip());
                newer(measure, sentences);
            }
        }
        return List.copyOf(sentences);
    }

    /** A way that is only for where a measure is not on record says nothing where it is. */
    private boolean applies(Rule rule) {
        return Patterns.of(rule.when()).stream()
                .filter(pattern -> pattern.type() == ScoreGap.class)
                .allMatch(pattern ->
                        Patterns.key(pattern, "measure").map(this::score).isEmpty());
    }

    private void newer(Measure measure, Set<String> sentences) {
        Measure newer = catalogue.measures().get(measure.newer());
        Score score = score(measure.newer());
        if (newer != null && score != null) {
            sentences.add(phrases.say(
                    "scores.newer",
                    Map.of(
                            "measure", newer.name(),
                            "value", words.value(newer, score.value(), score.band()),
                            "date", phrases.day(score.date()))));
        }
    }

    private @Nullable Score score(String measure) {
        return world.facts(Score.class).stream()
                .filter(score -> score.measure().equals(measure))
                .findFirst()
                .orElse(null);
    }
}

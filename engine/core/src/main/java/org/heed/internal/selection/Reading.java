package org.heed.internal.selection;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heed.facts.PlanStep;
import org.heed.facts.StatedNeed;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.Topic;

/** Reads words by the phrases the catalogue lists. A reading is shown as one, is never authoritative, and can be corrected. For one case. */
final class Reading {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final Catalogue catalogue;
    private final Map<String, String> plainPhrases = new HashMap<>();

    Reading(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The need with its topic, and its area where nobody gave one; as it is when no phrase stands in the words. */
    StatedNeed read(StatedNeed need) {
        if (!need.topic().isEmpty()) {
            Topic given = catalogue.topics().get(need.topic());
            return given == null || !need.area().isEmpty() ? need : about(given, need);
        }
        List<Topic> topics = catalogue.topics().values().stream()
                .filter(topic -> need.area().isEmpty() || topic.area().equals(need.area()))
                .toList();
        return topicOf(plain(need.words().text()), topics)
                .map(topic -> about(topic, need))
                .orElse(need);
    }

    private static StatedNeed about(Topic topic, StatedNeed need) {
        return new StatedNeed(
                need.id(), need.words(), topic.area(), topic.id(), need.place(), need.wish(), need.provenance());
    }

    /** The step with the intervention it is known as. */
    PlanStep read(PlanStep step) {
        if (!step.intervention().isEmpty()) {
            return step;
        }
        String words = plain(step.description().text());
        return catalogue.knownAs().entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(phrase -> says(words, phrase)))
                .findFirst()
                .map(entry -> new PlanStep(
                        step.goal(),
                        step.area(),
                        step.description(),
                        entry.getKey(),
                        step.status(),
                        step.actor(),
                        step.provenance()))
                .orElse(step);
    }

    /** The topic with the longest phrase that stands in the words; of two as long, the first of the catalogue. */
    private Optional<Topic> topicOf(String words, List<Topic> topics) {
        Optional<Topic> found = Optional.empty();
        int longest = 0;
        for (Topic topic : topics) {
            int length = longestPhrase(words, topic);
            if (length > longest) {
                longest = length;
                found = Optional.of(topic);
            }
        }
        return found;
    }

    private int longestPhrase(String words, Topic topic) {
        return topic.phrases().stream()
                .filter(phrase -> says(words, phrase))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private boolean says(String words, String phrase) {
        String plain = plainPhrases.computeIfAbsent(phrase, Reading::plain);
        return words.contains(plain)
                && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(plain) + "(?![\\p{L}\\p{N}\\p{M}])")
                        .matcher(words)
                        .find();
    }

    /** In lower case, with plain blanks and apostrophes, and every accent written in one way. */
    private static String plain(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'');
        return BLANKS.matcher(lower).replaceAll(" ");
    }
}

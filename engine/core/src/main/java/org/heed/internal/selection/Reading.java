package org.heed.internal.selection;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.heed.WordsRead;
import org.heed.facts.PlanStep;
import org.heed.facts.StatedNeed;
import org.heed.facts.Words;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.Topic;

/** Reads words by the phrases the catalogue lists. A reading is shown as one, is never authoritative, and can be corrected. For one case. */
final class Reading {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final Catalogue catalogue;
    private final List<WordsRead> earlier;
    private final Map<String, String> plainPhrases = new HashMap<>();

    /** Words that are erased by now were read before. */
    Reading(Catalogue catalogue, List<WordsRead> earlier) {
        this.catalogue = catalogue;
        this.earlier = earlier;
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
        Optional<Topic> found = need.words().isErased()
                ? earlier(need.words(), need.area(), WordsRead::topic)
                        .map(catalogue.topics()::get)
                        .filter(topics::contains)
                : topicOf(plain(need.words().text()), topics);
        return found.map(topic -> about(topic, need)).orElse(need);
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
        Optional<String> found = step.description().isErased()
                ? earlier(step.description(), step.area(), WordsRead::intervention)
                : knownAs(plain(step.description().text()));
        return found.map(intervention -> new PlanStep(
                        step.goal(),
                        step.area(),
                        step.description(),
                        intervention,
                        step.status(),
                        step.actor(),
                        step.provenance()))
                .orElse(step);
    }

    private Optional<String> knownAs(String words) {
        return catalogue.knownAs().entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(phrase -> says(words, phrase)))
                .findFirst()
                .map(Map.Entry::getKey);
    }

    private Optional<String> earlier(Words words, String area, Function<WordsRead, String> part) {
        return earlier.stream()
                .filter(read -> read.words().equals(words) && read.area().equals(area))
                .map(part)
                .filter(id -> !id.isEmpty())
                .findFirst();
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

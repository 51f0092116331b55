package org.heed;

import static java.util.Objects.requireNonNull;

import org.heed.facts.Words;

/**
 * How somebody's words were read, by the phrases that the rule set lists. A reading is never authoritative and can be
 * corrected. It is kept, so that what followed from words can be made again when the words are erased.
 *
 * @param words the words
 * @param area the part of life they stand under; empty when nobody said
 * @param topic the topic that a stated need was read as; empty otherwise
 * @param intervention the catalogue entry that a step of the plan was read as; empty otherwise
 */
public record WordsRead(Words words, String area, String topic, String intervention) {

    public WordsRead {
        requireNonNull(words, "words");
        requireNonNull(area, "area");
        requireNonNull(topic, "topic");
        requireNonNull(intervention, "intervention");
    }
}

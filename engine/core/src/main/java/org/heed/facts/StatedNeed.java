package org.heed.facts;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A need that the person put into words, or chose as an answer.
 *
 * @param id unique in the case: "need-1"
 * @param words what the person said, to the letter; out of reach of rules
 * @param area the part of life it was recorded under, as an area of the catalogue; empty when nobody said
 * @param topic what was asked for within the area, as a topic of the catalogue ("anger"); empty when it was not read from the
 *     words or given by the host
 * @param place its place in the person's order, from 1
 * @param wish the person's answer on wanting change
 * @param date the day it was said; {@link Score#UNDATED} when nobody wrote it down
 * @param provenance where and when it was written down
 */
public record StatedNeed(
        String id, Words words, String area, String topic, int place, Wish wish, LocalDate date, Provenance provenance)
        implements HostFact {

    /** Said on the day that its provenance names. */
    public StatedNeed(String id, Words words, String area, String topic, int place, Wish wish, Provenance provenance) {
        this(id, words, area, topic, place, wish, provenance.date().orElse(Score.UNDATED), provenance);
    }

    public StatedNeed {
        requireNonNull(id, "id");
        requireNonNull(words, "words");
        requireNonNull(area, "area");
        requireNonNull(topic, "topic");
        requireNonNull(wish, "wish");
        requireNonNull(date, "date");
        requireNonNull(provenance, "provenance");
    }
}

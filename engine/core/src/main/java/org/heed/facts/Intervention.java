package org.heed.facts;

import java.util.List;

/**
 * Something that can be offered: an entry of the catalogue. Rules see {@code id} and {@code kind}.
 *
 * @param id unique in the rule set: "stepwise-emotions-si"
 * @param kind accredited-programme, structured-intervention, commissioned-service, toolkit, route, practice
 * @param title its name, as practitioners know it
 * @param description everything a reader needs to know about it
 * @param areas the areas it serves, at least one
 * @param topics what within those areas it is for; an entry meets a need in full only through its topic
 * @param gates the gates in front of it, in order
 * @param delivery the ways it can be given, of "group", "one-to-one" and "online"; empty where nobody published them
 * @param provenance the published source
 */
public record Intervention(
        String id,
        String kind,
        String title,
        Intervention.Description description,
        List<String> areas,
        List<String> topics,
        List<String> gates,
        List<String> delivery,
        Provenance provenance)
        implements Fact {

    public Intervention {
        areas = List.copyOf(areas);
        topics = List.copyOf(topics);
        gates = List.copyOf(gates);
        delivery = List.copyOf(delivery);
    }

    /**
     * What the catalogue says of an entry, in finished words.
     *
     * @param purpose what it is for
     * @param format group, one-to-one, by telephone
     * @param length how long it takes; empty when it is not published
     * @param region where it runs, or "check locally"
     * @param next who acts next and how
     * @param ifAccepted what accepting commits the person to, for every reader
     * @param note one more thing to know; empty when there is none
     */
    public record Description(
            String purpose, String format, String length, String region, String next, String ifAccepted, String note) {}
}

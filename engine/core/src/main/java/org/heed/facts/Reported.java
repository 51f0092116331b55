package org.heed.facts;

/**
 * What a service itself reports about this person and one of its offers. Heed repeats it and does not work it out again.
 *
 * @param intervention the catalogue entry it is about
 * @param status the status in the catalogue's words: "not-started", "closed"
 * @param reason the reason the service gave, as a code of the catalogue; empty when it gave none
 * @param provenance where it comes from
 */
public record Reported(String intervention, String status, String reason, Provenance provenance) implements HostFact {}

package org.heed.internal.catalogue;

/**
 * A kind of requirement, observation, tension, prompt or reported reason.
 *
 * @param says the sentence that shows it, with {placeholders}
 */
public record Kind(String id, String says) {}

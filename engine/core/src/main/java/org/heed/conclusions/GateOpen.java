package org.heed.conclusions;

/**
 * All conditions of a gate are met. A gate decides a service, never a need.
 *
 * @param gate a gate of the catalogue
 */
public record GateOpen(String gate) implements Conclusion {}

package org.heed.internal.catalogue;

/**
 * A part of life in which a need can lie.
 *
 * @param title as a heading about a need: "Somewhere to live"
 * @param name as instruments call it: "Accommodation"
 */
public record Area(String id, String title, String name) {}

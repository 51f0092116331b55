package org.heed.internal.drools;

/**
 * A piece of a file's text.
 *
 * @param start its first character, from 0
 * @param end the character after its last
 */
public record DrlSpan(int start, int end) {}

package org.heed.internal.rules;

/** Where something stands: a file relative to the rule set, a line and a column, both from 1. */
public record Place(String file, int line, int column) {}

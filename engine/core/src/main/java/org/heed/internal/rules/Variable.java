package org.heed.internal.rules;

/**
 * A variable of a rule.
 *
 * @param name with its dollar sign: "$level"
 * @param slot its place among the rule's values
 * @param kind what it holds
 * @param type its Java type: String, double, boolean, an enum, LocalDate
 */
public record Variable(String name, int slot, ValueKind kind, Class<?> type) {}

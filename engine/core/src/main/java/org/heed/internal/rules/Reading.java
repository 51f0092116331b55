package org.heed.internal.rules;

/** An expression, ready to be evaluated: gives String, Double, Boolean, an enum constant, LocalDate or a list of texts. */
@FunctionalInterface
public interface Reading {

    Object of(Object fact, Values values);
}

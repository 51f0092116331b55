package org.heed.internal.rules;

/** An expression that is a number, ready to be evaluated without boxing. */
@FunctionalInterface
interface NumberReading {

    double of(Object fact, Values values);
}

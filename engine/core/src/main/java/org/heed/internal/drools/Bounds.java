package org.heed.internal.drools;

/**
 * How much work one case may cost. Both are counted, not timed, so that the same case ends the same way on every machine.
 *
 * @param work pairs of facts that joins may look at
 * @param firings rules that may fire
 */
public record Bounds(int work, int firings) {

    /** Far above what a case asks of rules that make sense, and far below what would be felt. */
    public static final Bounds DEFAULT = new Bounds(500_000, 10_000);
}

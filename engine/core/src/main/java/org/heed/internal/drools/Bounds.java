package org.heed.internal.drools;

import java.time.Duration;

/**
 * How much work one case may cost. Work and firings are counted, so that the same case ends the same way on every machine; the
 * time is the backstop behind them.
 *
 * @param work pairs of facts that joins may look at
 * @param firings rules that may fire
 * @param time how long the rules may run
 */
public record Bounds(int work, int firings, Duration time) {

    /** Far above what a case asks of rules that make sense, and far below what would be felt. */
    public static final Bounds DEFAULT = new Bounds(500_000, 10_000);

    /** With the usual backstop. */
    public Bounds(int work, int firings) {
        this(work, firings, Duration.ofSeconds(10));
    }
}

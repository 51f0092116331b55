package org.heed.internal.catalogue;

import java.util.Map;

/**
 * An item of an instrument.
 *
 * @param number "11.4"
 * @param name "temper control"
 * @param instrument the name of its instrument
 * @param kind what stands behind it
 * @param area the area it belongs to; may be empty
 * @param answers what each value means: 1 is "some problems"
 * @param note one thing to know about it when it is shown; may be empty
 */
public record ItemKind(
        String number,
        String name,
        String instrument,
        Measure.Kind kind,
        String area,
        Map<Double, String> answers,
        String note) {}

package org.heed.explain;

import java.util.List;
import java.util.Optional;

/**
 * The values behind a check, for programs: what was held against what.
 *
 * @param of what it is a value of, by id: "OVP", "11.3"; empty where it belongs to no single one
 * @param field which part of it: "value"
 * @param operator how it has to stand to what is required: "==", "!=", "<", "<=", ">", ">=", "in", "not in", "contains",
 *     "not contains"
 * @param required what it is held against, each value as rules write it
 * @param actual what is on record; empty where nothing is
 * @param distance how far off, where values have a distance; 0 when it is met or just at a limit that has to be passed
 * @param unit the unit of the distance: "per cent", "points", "days"; empty where there is none
 */
public record Compared(
        String of,
        String field,
        String operator,
        List<String> required,
        Optional<String> actual,
        Optional<Double> distance,
        String unit) {

    public Compared {
        required = List.copyOf(required);
    }
}

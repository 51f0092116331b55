package org.heed.explain;

import java.util.List;

/**
 * Why an intervention is not suggested, or that it is.
 *
 * @param intervention its id
 * @param title its name
 * @param suggested whether it is suggested after all
 * @param says the answer in one sentence
 * @param gates every gate in front of it, with every condition
 * @param otherwise what else keeps it from being suggested: "Nobody asked for help with this part of life."
 */
public record WhyNot(
        String intervention,
        String title,
        boolean suggested,
        String says,
        List<GateReport> gates,
        List<String> otherwise) {

    public WhyNot {
        gates = List.copyOf(gates);
        otherwise = List.copyOf(otherwise);
    }
}

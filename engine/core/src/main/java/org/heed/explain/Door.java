package org.heed.explain;

import java.util.List;

/**
 * A gate that is closed, and the services behind it. A door says something about services, never about the need.
 *
 * @param gate the gate with every condition
 * @param services the titles of the services behind it that serve this need
 * @param interventions their ids
 * @param asked whether one of them is for what was asked, and not only for the same part of life
 * @param says one sentence: "Stepwise Emotions and Managing My Emotions ask for OVP and a mark."
 * @param meanings what each measure behind it measures and does not
 */
public record Door(
        GateReport gate,
        List<String> services,
        List<String> interventions,
        boolean asked,
        String says,
        List<String> meanings) {

    public Door {
        services = List.copyOf(services);
        interventions = List.copyOf(interventions);
        meanings = List.copyOf(meanings);
    }
}

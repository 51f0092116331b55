package org.heed.json.internal.payloads;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sections of the strengths-and-needs form. */
final class FormSection {

    /** The area of each section, in the order of the form. */
    static final Map<String, String> AREAS = areas();

    private FormSection() {}

    private static Map<String, String> areas() {
        Map<String, String> areas = new LinkedHashMap<>();
        areas.put("accommodation", "accommodation");
        areas.put("employment_education", "employment-and-education");
        areas.put("finance", "finance");
        areas.put("drug_use", "drugs");
        areas.put("alcohol_use", "alcohol");
        areas.put("health_wellbeing", "emotional-wellbeing");
        areas.put("personal_relationships_community", "relationships");
        areas.put("thinking_behaviours_attitudes", "thinking-and-behaviour");
        return Collections.unmodifiableMap(areas);
    }
}

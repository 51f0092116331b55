package org.heed.json.internal.payloads;

/** The records that payloads come from, in words a practitioner knows. */
final class Sources {

    static final String OASYS = "OASys assessment";
    static final String STRENGTHS_AND_NEEDS = "Strengths-and-needs assessment";
    static final String PREDICTORS = "OASys risk predictors";
    static final String OASYS_PNI = "OASys assessment (PNI)";
    static final String PROGRAMMES = "OASys assessment (PNI, accredited programmes service)";
    static final String DELIVERY = "OASys assessment (PNI, manage and deliver service)";
    static final String PLAN = "sentence plan";
    static final String ACCOMMODATION = "accommodation service";
    static final String INFERRED_SEX = "the accommodation service's answer";

    private Sources() {}
}

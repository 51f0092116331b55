package org.heed.json.internal.payloads;

import java.util.Optional;

/** The sections of OASys, under the names that different services have for them. */
enum OasysSection {
    ACCOMMODATION("ACCOMMODATION", "acc", "ACCOMMODATION", "3.98", "3.99", "accommodation", true),
    WORK("EDUCATION_TRAINING_AND_EMPLOYABILITY", "eTE", "ETE", "4.96", "4.98", "employment-and-education", true),
    FINANCE("FINANCIAL_MANAGEMENT_AND_INCOME", "finance", "FINANCE", "5.98", "5.99", "finance", false),
    RELATIONSHIPS("RELATIONSHIPS", "rel", "RELATIONSHIPS", "6.98", "6.99", "relationships", true),
    LIFESTYLE("LIFESTYLE_AND_ASSOCIATES", "lifestyle", "LIFESTYLE", "7.98", "7.99", "lifestyle", true),
    DRUGS("DRUG_MISUSE", "drug", "DRUGS", "8.98", "8.99", "drugs", true),
    ALCOHOL("ALCOHOL_MISUSE", "alcohol", "ALCOHOL", "9.98", "9.99", "alcohol", true),
    EMOTIONAL("EMOTIONAL_WELL_BEING", "emo", "EMOTIONAL", "10.98", "10.99", "emotional-wellbeing", false),
    THINKING("THINKING_AND_BEHAVIOUR", "think", "THINKING", "11.98", "11.99", "thinking-and-behaviour", true),
    ATTITUDES("ATTITUDE", "att", "ATTITUDES", "12.98", "12.99", "attitudes", true);

    private final String needsName;
    final String prefix;
    final String measure;
    final String harmItem;
    final String reoffendingItem;
    final String area;
    /** Whether OASys gives the section a score at all. */
    final boolean scored;

    OasysSection(
            String needsName,
            String prefix,
            String measure,
            String harmItem,
            String reoffendingItem,
            String area,
            boolean scored) {
        this.needsName = needsName;
        this.prefix = prefix;
        this.measure = measure;
        this.harmItem = harmItem;
        this.reoffendingItem = reoffendingItem;
        this.area = area;
        this.scored = scored;
    }

    /** The section by the name that the needs service has for it. */
    static Optional<OasysSection> named(String needsName) {
        for (OasysSection section : values()) {
            if (section.needsName.equals(needsName)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }
}

package org.heed;

import java.nio.file.Path;
import java.time.LocalDate;
import org.heed.facts.Observation;
import org.heed.facts.Provenance;
import org.heed.facts.Wish;

/** The rule set that is shipped, loaded once, and the case the article tells. */
final class EnglandAndWales {

    static final LocalDate ASSESSED = LocalDate.of(2026, 6, 12);
    static final LocalDate TODAY = LocalDate.of(2026, 6, 13);
    static final String HOUSE = "I need somewhere to live. I am sofa surfing.";
    static final String ANGER = "I could do with some anger management.";

    private static final RuleSet RULES = RuleSet.load(Path.of("../../rules-drl/england-and-wales"));

    private EnglandAndWales() {}

    static Heed heed() {
        return Heed.using(RULES);
    }

    /** A case with nothing in it but a date. */
    static CaseFile.Builder empty() {
        return CaseFile.of("case-1").asAt(TODAY);
    }

    /** Fixture H1: the scores of the article's case, without his words. */
    static CaseFile.Builder scores() {
        return empty().circumstance("sex", "male")
                .score("ACCOMMODATION", 8, ASSESSED)
                .score("THINKING", 3, ASSESSED)
                .score("OVP", 12, LocalDate.of(2025, 11, 3))
                .score("OGRS3", 22, LocalDate.of(2025, 11, 3))
                .score("VRP", 12.4, ASSESSED)
                .item("1.30", 0, ASSESSED)
                .item("11.3", 1, ASSESSED)
                .item("11.4", 1, ASSESSED)
                .item("11.98", 0, ASSESSED)
                .item("11.99", 1, ASSESSED)
                .item("12.98", 0, ASSESSED)
                .add(new Observation(
                        "low-score-needs-attention",
                        "thinking-and-behaviour",
                        Provenance.of("OASys assessment", ASSESSED)));
    }

    /** Fixture H1: the article's case. */
    static CaseFile.Builder article() {
        return scores().statedNeed(HOUSE, "accommodation", Wish.NEEDS_HELP)
                .statedNeed(ANGER, "thinking-and-behaviour", Wish.NEEDS_HELP);
    }
}

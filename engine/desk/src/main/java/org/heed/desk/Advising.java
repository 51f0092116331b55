package org.heed.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.heed.CaseFile;
import org.heed.Heed;
import org.heed.RuleSet;

/** Which case, by which rules, as at which date; what stands in the way ends the command. */
record Advising(Surroundings surroundings, RuleFolder rules, CasePath cases, Optional<LocalDate> date) {

    Advising(Surroundings surroundings, Path rules, Path cases, Optional<LocalDate> date) {
        this(surroundings, new RuleFolder(rules), new CasePath(cases), date);
    }

    /** A wrong path to the case does not wait for the rules. */
    Advised advise() {
        cases.mustBeThere();
        RuleSet ruleSet = rules.load();
        CaseFile caseFile = cases.read(date);
        Heed heed = Heed.using(ruleSet);
        return new Advised(ruleSet, heed, heed.advise(caseFile));
    }
}

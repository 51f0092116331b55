package org.heed.examples.firstadvice;

import java.nio.file.Path;
import java.time.LocalDate;
import org.heed.Advice;
import org.heed.CaseFile;
import org.heed.Heed;
import org.heed.NeedAnswer;
import org.heed.RuleSet;
import org.heed.page.TrailText;

/** The shortest way into Heed: rules, a case, the answers, and why. Run it from the root of the project. */
public final class FirstAdvice {

    private FirstAdvice() {}

    public static void main(String[] args) {
        System.out.print(say(Path.of("rules-drl/england-and-wales")));
    }

    static String say(Path rules) {
        // region first-advice
        Heed heed = Heed.using(RuleSet.load(rules)); // immutable: one for the whole application

        LocalDate assessed = LocalDate.of(2026, 6, 12);
        CaseFile caseFile = CaseFile.of("your own reference")
                .asAt(LocalDate.of(2026, 6, 13))
                .statedNeed("I need somewhere to live.", "accommodation")
                .statedNeed("I could do with some anger management.", "thinking-and-behaviour")
                .score("ACCOMMODATION", 8, assessed)
                .score("OVP", 12, assessed)
                .score("THINKING", 3, assessed)
                .item("11.3", 1, assessed)
                .circumstance("setting", "community")
                .build();

        Advice advice = heed.advise(caseFile);

        StringBuilder said = new StringBuilder();
        for (NeedAnswer answer : advice.answers()) { // one for each stated need, in order
            said.append(answer.title()).append(": ").append(answer.headline()).append('\n');
            answer.canStart()
                    .forEach(one -> said.append("  - ").append(one.title()).append('\n'));
        }
        said.append('\n').append(TrailText.of(advice.suggestions().get(0))); // why
        // endregion
        return said.toString();
    }
}

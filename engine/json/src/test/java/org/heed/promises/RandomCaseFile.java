package org.heed.promises;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.heed.CaseFile;
import org.heed.RecordedScore;
import org.heed.facts.Audience;
import org.heed.facts.Circumstance;
import org.heed.facts.Item;
import org.heed.facts.Observation;
import org.heed.facts.Provenance;
import org.heed.facts.Requirement;
import org.heed.facts.StatedNeed;
import org.heed.facts.Wish;
import org.heed.facts.Words;

/** A case made from a seed out of what the shipped catalogue knows, and of what nobody knows. Every text of the person's is marked. */
final class RandomCaseFile {

    /** Stands in every text of the person's and nowhere else. */
    static final String MARK = "CANARY";

    static final LocalDate TODAY = LocalDate.of(2026, 6, 13);

    private final Random random;

    RandomCaseFile(long seed) {
        random = new Random(seed);
    }

    CaseFile make() {
        CaseFile.Builder builder = CaseFile.of("case").asAt(TODAY);
        for (int left = random.nextInt(9); left > 0; left--) {
            builder.add(score());
        }
        for (int left = random.nextInt(9); left > 0; left--) {
            builder.add(new Item(
                    one("11.4", "11.3", "11.98", "11.99", "12.98", "1.30", "2.6", "6.7", "7.2", "7.99"),
                    random.nextInt(3),
                    "",
                    day(),
                    provenance()));
        }
        circumstances(builder);
        for (int left = random.nextInt(3); left > 0; left--) {
            builder.add(new Requirement(
                    one("rehabilitation-activity", "accredited-programme", "unpaid-work"),
                    Words.of(MARK),
                    provenance()));
        }
        for (int left = random.nextInt(3); left > 0; left--) {
            builder.add(new Observation(one("low-score-needs-attention", "sees-a-need"), area(), provenance()));
        }
        for (int left = random.nextInt(4); left > 0; left--) {
            builder.add(need(left));
        }
        return builder.build();
    }

    /** A need that is not in the case yet. */
    StatedNeed need(int number) {
        String words = one("a house", "anger at home", "a colour TV", "<b>=cmd", "\u202eright to left", "");
        return new StatedNeed(
                "said-" + number,
                Words.of(words.isEmpty() ? "" : words + " " + MARK + number),
                area(),
                "",
                random.nextInt(4),
                one(Wish.values()),
                provenance());
    }

    private void circumstances(CaseFile.Builder builder) {
        circumstance(builder, "setting", one("community", "custody"));
        circumstance(builder, "sex", one("male", "female"));
        circumstance(builder, "nation", one("england", "wales"));
        circumstance(builder, "sentence", one("community-order", "licence", "custody", "ended"));
        circumstance(builder, "reading", one("simple-sentences", "not-yet"));
        circumstance(builder, "offence", one("violence", "intimate-partner-violence", "sexual", "other"));
        if (random.nextBoolean()) {
            builder.add(new Circumstance("age", "", 17 + random.nextInt(40), provenance()));
        }
    }

    private void circumstance(CaseFile.Builder builder, String kind, String value) {
        if (random.nextBoolean()) {
            builder.add(new Circumstance(kind, value, 0, provenance()));
        }
    }

    private RecordedScore score() {
        String measure = one(
                "OVP",
                "OGRS3",
                "THINKING",
                "ACCOMMODATION",
                "LIFESTYLE",
                "DRUGS",
                "LDC",
                "SAN-THINKING",
                "FINANCE",
                "nobody-knows");
        Optional<Double> value = random.nextInt(6) == 0
                ? Optional.empty()
                : Optional.of(one(0.0, 1.0, 2.0, 3.0, 8.0, 12.0, 22.0, 40.0, 99.0, 101.0, -1.0, 12.4));
        Optional<LocalDate> date = random.nextInt(6) == 0 ? Optional.empty() : Optional.of(day());
        return new RecordedScore(measure, value, "", one("", "", "1.1"), date, provenance());
    }

    private Provenance provenance() {
        Audience audience = one(Audience.values());
        return Provenance.of("source for " + audience).audience(audience);
    }

    private LocalDate day() {
        return TODAY.minusDays(one(-1, 0, 1, 30, 900));
    }

    private String area() {
        return one(
                "accommodation", "thinking-and-behaviour", "finance", "drugs", "home-and-belongings", "", "the garden");
    }

    @SafeVarargs
    private <T> T one(T... all) {
        return all[random.nextInt(all.length)];
    }
}

package org.heed.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.heed.facts.Circumstance;
import org.heed.facts.CircumstanceGap;
import org.heed.facts.Item;
import org.heed.facts.Provenance;
import org.heed.facts.Score;
import org.heed.internal.catalogue.Catalogue;

/**
 * The facts of one person for generated rules: ten thresholds, sixteen scores, twelve items, a
 * circumstance and a gap. No need is stated.
 */
final class GeneratedCase {

    private static final long SEED = 7;
    private static final int SCORES = 16;
    private static final int ITEMS = 12;
    private static final LocalDate DATE = LocalDate.of(2026, 4, 29);
    private static final Provenance SOURCE = Provenance.of("generated", DATE);

    private GeneratedCase() {}

    static List<Record> of(Catalogue catalogue) {
        Random random = new Random(SEED);
        List<Record> facts = new ArrayList<>();
        catalogue.thresholds().values().forEach(series -> series.on(DATE).ifPresent(facts::add));
        for (int measure = 0; measure < SCORES; measure++) {
            facts.add(new Score("M" + measure, random.nextInt(101), "", "", DATE, SOURCE));
        }
        for (int item = 1; item <= ITEMS; item++) {
            facts.add(new Item("1." + item, random.nextInt(3), "", DATE, SOURCE));
        }
        facts.add(new Circumstance("setting", "community", 0, SOURCE));
        facts.add(new CircumstanceGap("nation", SOURCE));
        return List.copyOf(facts);
    }
}

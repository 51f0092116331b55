package org.heed.internal.advising;

import java.util.List;
import org.heed.explain.Otherwise.Nature;
import org.heed.facts.Circumstance;
import org.heed.facts.GapKind;
import org.heed.facts.Item;
import org.heed.facts.ScoreGap;
import org.heed.internal.catalogue.CircumstanceKind;
import org.heed.internal.catalogue.ItemKind;
import org.heed.internal.catalogue.Measure;
import org.heed.internal.supposing.Possible;
import org.heed.internal.supposing.Slot;

/** What stands behind a thing on record. The catalogue says it; of what it says nothing about, nothing is ever offered. */
final class Natures {

    private final Case work;

    Natures(Case work) {
        this.work = work;
    }

    Nature of(Possible possible) {
        Slot slot = possible.slot();
        return switch (slot.what()) {
            case SCORE -> score(possible);
            case ITEM -> item(possible);
            case CIRCUMSTANCE -> circumstance(possible);
            case REQUIREMENT, REPORT -> Nature.DECIDED;
            case OBSERVATION, STRENGTH -> Nature.JUDGEMENT;
            case STATED_NEED -> Nature.MISSING;
            case THRESHOLD, GATE -> Nature.POLICY;
        };
    }

    private Nature score(Possible possible) {
        for (Record fact : possible.gone()) {
            if (fact instanceof ScoreGap gap) {
                return gap(gap.kind());
            }
        }
        Measure measure = work.catalogue().measures().get(possible.slot().id());
        return measure == null ? Nature.HISTORY : of(measure.kind());
    }

    private static Nature gap(GapKind kind) {
        return switch (kind) {
            case MISSING, NEVER_SCORED -> Nature.MISSING;
            case OUT_OF_DATE -> Nature.OUT_OF_DATE;
            case OTHER_VERSION, CONTRADICTORY, BAND_ONLY, OUT_OF_RANGE -> Nature.MISRECORDED;
        };
    }

    private Nature item(Possible possible) {
        String number = possible.slot().id();
        if (possible.gone().isEmpty()) {
            boolean setAside = work.caseFile().facts().stream()
                    .anyMatch(fact -> fact instanceof Item item && item.number().equals(number));
            return setAside ? Nature.MISRECORDED : Nature.MISSING;
        }
        ItemKind item = work.catalogue().items().get(number);
        return item == null ? Nature.HISTORY : of(item.kind());
    }

    private static Nature of(Measure.Kind kind) {
        return switch (kind) {
            case PREDICTION -> Nature.PREDICTION;
            case JUDGEMENT -> Nature.JUDGEMENT;
            case RECORD -> Nature.HISTORY;
            case STATEMENT -> Nature.STATEMENT;
        };
    }

    private Nature circumstance(Possible possible) {
        String id = possible.slot().id().replaceFirst("/.*", "");
        List<Circumstance> onRecord = work.world().facts(Circumstance.class).stream()
                .filter(same -> same.kind().equals(id))
                .toList();
        if (onRecord.isEmpty()) {
            boolean setAside = work.caseFile().facts().stream()
                    .anyMatch(fact ->
                            fact instanceof Circumstance same && same.kind().equals(id));
            return setAside ? Nature.MISRECORDED : Nature.MISSING;
        }
        if (onRecord.stream().anyMatch(read -> read.provenance().inferred())) {
            return Nature.MISSING;
        }
        CircumstanceKind kind = work.catalogue().circumstances().get(id);
        return kind == null ? Nature.HISTORY : of(kind.nature());
    }

    private static Nature of(CircumstanceKind.Nature nature) {
        return switch (nature) {
            case LIFE -> Nature.LIFE;
            case DECIDED -> Nature.DECIDED;
            case HISTORY -> Nature.HISTORY;
            case PROTECTED -> Nature.PROTECTED;
        };
    }
}

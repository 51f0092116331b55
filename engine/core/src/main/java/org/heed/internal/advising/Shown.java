package org.heed.internal.advising;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.CaseFile;
import org.heed.RecordedScore;
import org.heed.facts.Circumstance;
import org.heed.facts.CircumstanceGap;
import org.heed.facts.EarlierScore;
import org.heed.facts.Fact;
import org.heed.facts.Goal;
import org.heed.facts.Item;
import org.heed.facts.Observation;
import org.heed.facts.PlanStep;
import org.heed.facts.Provenance;
import org.heed.facts.Reported;
import org.heed.facts.Requirement;
import org.heed.facts.Score;
import org.heed.facts.ScoreGap;
import org.heed.facts.StatedNeed;
import org.heed.facts.Strength;
import org.heed.internal.catalogue.Catalogue;

/**
 * Which facts the person may see: those marked so, those of a kind that the rule set lists, and what the person said. Where one
 * fact about something is held back, everything about it is: also that it is missing.
 */
final class Shown {

    /** How facts of a type are told apart: by which list of the catalogue, and by which field. */
    private record Sort(String list, String field) {}

    private static final String WHOLE_TYPE = "facts";

    private static final Map<Class<?>, Sort> SORTS = Map.ofEntries(
            Map.entry(Score.class, new Sort("measures", "measure")),
            Map.entry(EarlierScore.class, new Sort("measures", "measure")),
            Map.entry(ScoreGap.class, new Sort("measures", "measure")),
            Map.entry(RecordedScore.class, new Sort("measures", "measure")),
            Map.entry(Item.class, new Sort("items", "number")),
            Map.entry(Circumstance.class, new Sort("circumstances", "kind")),
            Map.entry(CircumstanceGap.class, new Sort("circumstances", "kind")),
            Map.entry(Requirement.class, new Sort("requirements", "kind")),
            Map.entry(Observation.class, new Sort("observations", "kind")),
            Map.entry(StatedNeed.class, new Sort(WHOLE_TYPE, "stated-need")),
            Map.entry(Goal.class, new Sort(WHOLE_TYPE, "goal")),
            Map.entry(PlanStep.class, new Sort(WHOLE_TYPE, "step")),
            Map.entry(Strength.class, new Sort(WHOLE_TYPE, "strength")),
            Map.entry(Reported.class, new Sort(WHOLE_TYPE, "report")));

    private final Map<String, Set<String>> listed = new HashMap<>();
    private final Map<String, Set<String>> shown = new HashMap<>();
    private final Map<String, Set<String>> held = new HashMap<>();
    private final Catalogue catalogue;

    Shown(Catalogue catalogue, CaseFile caseFile) {
        this.catalogue = catalogue;
        catalogue.forThePerson().forEach((list, ids) -> listed.put(list, new HashSet<>(ids)));
        listed.computeIfAbsent(WHOLE_TYPE, list -> new HashSet<>()).add("stated-need");
        caseFile.facts().forEach(fact -> mark((Record) fact, fact.provenance()));
        caseFile.scores().forEach(score -> mark(score, score.provenance()));
    }

    private void mark(Record fact, Provenance provenance) {
        Sort sort = SORTS.get(fact.getClass());
        String id = sort == null ? "" : id(sort, fact);
        String list = sort == null ? "" : sort.list();
        boolean visible = sort != null && isVisible(sort, provenance, id);
        (visible ? shown : held).computeIfAbsent(list, same -> new HashSet<>()).add(id);
    }

    private boolean isVisible(Sort sort, Provenance provenance, String id) {
        return switch (provenance.audience()) {
            case PERSON -> true;
            case PRACTITIONER -> false;
            case AS_CATALOGUED -> isListed(sort, id);
        };
    }

    /** Whether the person may see it. */
    boolean isShown(Record fact) {
        Sort sort = SORTS.get(fact.getClass());
        if (sort == null) {
            return false;
        }
        if (sort.list().equals(WHOLE_TYPE) && fact instanceof Fact one) {
            return isVisible(sort, one.provenance(), sort.field());
        }
        return !isHeld(sort, id(sort, fact));
    }

    /** Whether a fact of the type, of which the key may be known, could be held back. */
    boolean couldBeHeld(Class<?> type, Optional<String> key) {
        Sort sort = SORTS.get(type);
        if (sort == null) {
            return false;
        }
        if (sort.list().equals(WHOLE_TYPE)) {
            return isHeld(sort, sort.field());
        }
        return key.map(id -> isHeld(sort, id)).orElseGet(() -> isAnyHeld(sort));
    }

    /** The field that tells facts of a type apart. */
    static Optional<String> key(Class<?> type) {
        return Optional.ofNullable(SORTS.get(type)).map(Sort::field);
    }

    private boolean isHeld(Sort sort, String id) {
        if (in(held, sort.list(), id)) {
            return true;
        }
        return !in(shown, sort.list(), id) && !isListed(sort, id);
    }

    private boolean isAnyHeld(Sort sort) {
        return !held.getOrDefault(sort.list(), Set.of()).isEmpty()
                || kinds(sort.list()).stream().anyMatch(id -> isHeld(sort, id));
    }

    private Set<String> kinds(String list) {
        return switch (list) {
            case "measures" -> catalogue.measures().keySet();
            case "items" -> catalogue.items().keySet();
            case "circumstances" -> catalogue.circumstances().keySet();
            case "requirements" -> catalogue.requirements().keySet();
            default -> catalogue.observations().keySet();
        };
    }

    private boolean isListed(Sort sort, String id) {
        return in(listed, sort.list(), id);
    }

    private static boolean in(Map<String, Set<String>> lists, String list, String id) {
        return lists.getOrDefault(list, Set.of()).contains(id);
    }

    private static String id(Sort sort, Record fact) {
        if (fact instanceof Item item) {
            return item.number();
        } else if (fact instanceof Circumstance circumstance) {
            return circumstance.kind();
        } else if (fact instanceof CircumstanceGap gap) {
            return gap.kind();
        } else if (fact instanceof Requirement requirement) {
            return requirement.kind();
        } else if (fact instanceof Observation observation) {
            return observation.kind();
        } else if (fact instanceof RecordedScore score) {
            return score.measure();
        } else if (fact instanceof Score score) {
            return score.measure();
        } else if (fact instanceof EarlierScore score) {
            return score.measure();
        }
        return fact instanceof ScoreGap gap ? gap.measure() : sort.field();
    }
}

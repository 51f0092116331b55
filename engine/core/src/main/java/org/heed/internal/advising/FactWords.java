package org.heed.internal.advising;

import java.util.Map;
import org.heed.conclusions.Conclusion;
import org.heed.facts.Behind;
import org.heed.facts.Circumstance;
import org.heed.facts.CircumstanceGap;
import org.heed.facts.EarlierScore;
import org.heed.facts.Fact;
import org.heed.facts.Goal;
import org.heed.facts.Intervention;
import org.heed.facts.Item;
import org.heed.facts.Observation;
import org.heed.facts.PlanStep;
import org.heed.facts.Provenance;
import org.heed.facts.Reported;
import org.heed.facts.Requirement;
import org.heed.facts.Score;
import org.heed.facts.ScoreGap;
import org.heed.facts.Serves;
import org.heed.facts.StatedNeed;
import org.heed.facts.Strength;
import org.heed.facts.Threshold;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.Measure;
import org.heed.internal.selection.Numbers;

/** Says facts in words. Never a person's own words: those stand in one place only. */
public final class FactWords {

    private final Catalogue catalogue;
    private final Phrases phrases;

    public FactWords(Catalogue catalogue, Phrases phrases) {
        this.catalogue = catalogue;
        this.phrases = phrases;
    }

    public String say(Fact fact) {
        if (fact instanceof Score score) {
            return measured("fact.score", score.measure(), score.value(), score.band(), score.provenance());
        } else if (fact instanceof EarlierScore score) {
            return measured("fact.earlier-score", score.measure(), score.value(), score.band(), score.provenance());
        } else if (fact instanceof ScoreGap gap) {
            return phrases.say("fact.gap." + gap.kind(), Map.of("measure", measure(gap.measure())));
        } else if (fact instanceof Item item) {
            return say("fact.item", item.provenance(), Map.of("item", item(item.number()), "answer", item.answer()));
        } else if (fact instanceof StatedNeed need) {
            return say(
                    "fact.stated-need",
                    need.provenance(),
                    Map.of("place", Integer.toString(need.place()), "area", area(need.area())));
        } else if (fact instanceof Threshold threshold) {
            return say(
                    "fact.threshold",
                    threshold.provenance(),
                    Map.of("name", threshold(threshold.id()), "value", Numbers.plain(threshold.value())));
        }
        return sayOfLife(fact);
    }

    private String sayOfLife(Fact fact) {
        if (fact instanceof Circumstance circumstance) {
            return say(
                    "fact.circumstance",
                    circumstance.provenance(),
                    Map.of("kind", kind(circumstance.kind()), "value", valueOf(circumstance)));
        } else if (fact instanceof CircumstanceGap gap) {
            return catalogue.circumstances().containsKey(gap.kind())
                    ? catalogue.circumstances().get(gap.kind()).gap()
                    : gap.kind();
        } else if (fact instanceof Requirement requirement) {
            return sentence(catalogue.requirements(), requirement.kind());
        } else if (fact instanceof Observation observation) {
            return sentence(catalogue.observations(), observation.kind());
        } else if (fact instanceof Reported reported) {
            return sentence(catalogue.reports(), reported.intervention() + "/" + reported.reason());
        } else if (fact instanceof Goal goal) {
            return say("fact.goal", goal.provenance(), Map.of("area", area(goal.area())));
        } else if (fact instanceof PlanStep step) {
            return say("fact.step", step.provenance(), Map.of("status", phrases.say("step." + step.status())));
        } else if (fact instanceof Strength strength) {
            return say("fact.strength", strength.provenance(), Map.of("area", area(strength.area())));
        }
        return sayOfCatalogue(fact);
    }

    private String sayOfCatalogue(Fact fact) {
        if (fact instanceof Serves serves) {
            return phrases.say(
                    "fact.serves", Map.of("service", title(serves.intervention()), "area", area(serves.area())));
        } else if (fact instanceof Behind behind) {
            return phrases.say(
                    "fact.behind", Map.of("service", title(behind.intervention()), "gate", gate(behind.gate())));
        } else if (fact instanceof Intervention entry) {
            return phrases.say("fact.intervention", Map.of("service", entry.title()));
        }
        return fact.getClass().getSimpleName();
    }

    private String measured(String key, String id, double value, String band, Provenance provenance) {
        Measure measure = catalogue.measures().get(id);
        String shown = measure == null ? Numbers.plain(value) : value(measure, value, band);
        return say(key, provenance, Map.of("measure", measure(id), "value", shown));
    }

    /** "12 per cent", "3 of 8", "low". */
    String value(Measure measure, double value, String band) {
        if (measure.levels()) {
            return band.isEmpty() ? measure.bandOf(value) : band;
        }
        if (measure.unit().equals("points") || measure.unit().isEmpty()) {
            return phrases.say(
                    "value.of", Map.of("value", Numbers.plain(value), "highest", Numbers.plain(measure.highest())));
        }
        return Numbers.plain(value) + " " + measure.unit();
    }

    private String say(String key, Provenance provenance, Map<String, String> values) {
        return phrases.say(key, values) + " (" + phrases.origin(provenance) + ")";
    }

    String valueOf(Circumstance circumstance) {
        var kind = catalogue.circumstances().get(circumstance.kind());
        return kind == null || kind.number()
                ? circumstance.value()
                : kind.values().getOrDefault(circumstance.value(), circumstance.value());
    }

    public String measure(String id) {
        return catalogue.measures().containsKey(id)
                ? catalogue.measures().get(id).name()
                : id;
    }

    String item(String number) {
        return catalogue.items().containsKey(number)
                ? number + " " + catalogue.items().get(number).name()
                : number;
    }

    public String area(String id) {
        return catalogue.areas().containsKey(id) ? catalogue.areas().get(id).name() : phrases.say("area.none");
    }

    public String title(String intervention) {
        return catalogue.interventions().containsKey(intervention)
                ? catalogue.interventions().get(intervention).title()
                : intervention;
    }

    public String gate(String id) {
        return catalogue.gates().containsKey(id) ? catalogue.gates().get(id).title() : id;
    }

    public String kind(String circumstance) {
        return catalogue.circumstances().containsKey(circumstance)
                ? catalogue.circumstances().get(circumstance).name()
                : circumstance;
    }

    public String threshold(String id) {
        return catalogue.thresholds().containsKey(id)
                ? catalogue.thresholds().get(id).name()
                : id;
    }

    private static String sentence(Map<String, org.heed.internal.catalogue.Kind> kinds, String id) {
        return kinds.containsKey(id) ? kinds.get(id).says() : id;
    }

    /** A conclusion in a few words, where no rule's own words say it better. */
    String say(Conclusion conclusion) {
        return new ConclusionWords(catalogue, phrases, this).say(conclusion);
    }

    /** Instead of a reason that may not be shown. */
    String heldBack() {
        return phrases.say("held-back.reason");
    }
}

package org.heed.internal.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.CircumstanceKind;
import org.heed.internal.catalogue.FindingKind;
import org.heed.internal.catalogue.Measure;

/** Which ids of the catalogue each field of a fact or conclusion can hold. */
final class FieldChoices {

    private static final List<String> KINDS_OF_INTERVENTION = List.of(
            "accredited-programme", "structured-intervention", "commissioned-service", "toolkit", "route", "practice");

    private static final List<String> WAYS_OF_DELIVERY = List.of("group", "one-to-one", "online");

    private final Fixed fixed;
    private final Catalogue catalogue;

    FieldChoices(Fixed fixed, Catalogue catalogue) {
        this.fixed = fixed;
        this.catalogue = catalogue;
    }

    /** What the field can hold; empty where anything goes. */
    Optional<Choices> of(String type, String field) {
        String position = type + "." + field;
        return scores(position)
                .or(() -> life(position))
                .or(() -> kinds(position))
                .or(() -> offers(position))
                .or(() -> findings(position));
    }

    private Optional<Choices> scores(String position) {
        return switch (position) {
            case "Score.measure", "EarlierScore.measure", "ScoreGap.measure", "AreaIndicated.measure" ->
                one("measure", catalogue.measures().keySet());
            case "Score.band", "EarlierScore.band" -> oneOrNone("band", bands()).map(each -> each.of(ofMeasure()));
            case "Item.number" -> one("item", catalogue.items().keySet());
            case "Item.answer" -> oneOrNone("answer", answers()).map(each -> each.of(naming("number", "item")));
            case "Threshold.id" -> one("threshold", catalogue.thresholds().keySet());
            default -> Optional.empty();
        };
    }

    private Optional<Choices> life(String position) {
        return switch (position) {
            case "StatedNeed.area", "Goal.area", "PlanStep.area", "Observation.area", "Prompt.about" ->
                oneOrNone("area", catalogue.areas().keySet());
            case "Strength.area", "Serves.area", "AreaIndicated.area", "Intervention.areas" ->
                one("area", catalogue.areas().keySet());
            case "StatedNeed.topic" -> oneOrNone("topic", catalogue.topics().keySet());
            case "Intervention.topics" -> one("topic", catalogue.topics().keySet());
            case "Suggested.about" -> one("area or requirement", areasAndRequirements());
            default -> Optional.empty();
        };
    }

    private Optional<Choices> kinds(String position) {
        return switch (position) {
            case "Circumstance.kind", "CircumstanceGap.kind", "GateUnclear.circumstance" ->
                one("kind of circumstance", catalogue.circumstances().keySet());
            case "Circumstance.value" -> one("value", circumstanceValues()).map(each -> each.of(ofKind()));
            case "Requirement.kind", "Required.work" ->
                one("kind of requirement", catalogue.requirements().keySet());
            case "Observation.kind" ->
                one("kind of observation", catalogue.observations().keySet());
            case "Tension.kind" -> one("kind of tension", catalogue.tensions().keySet());
            case "Prompt.kind" -> one("kind of prompt", catalogue.prompts().keySet());
            case "Reported.reason" -> oneOrNone("reason that a service reports", reasons());
            default -> Optional.empty();
        };
    }

    private Optional<Choices> offers(String position) {
        return switch (position) {
            case "Intervention.id",
                    "Serves.intervention",
                    "Behind.intervention",
                    "Reported.intervention",
                    "Closed.intervention",
                    "Suggested.intervention" ->
                one("intervention", catalogue.interventions().keySet());
            case "PlanStep.intervention" ->
                oneOrNone("intervention", catalogue.interventions().keySet());
            case "Intervention.delivery" -> one("way of delivery", WAYS_OF_DELIVERY);
            case "Intervention.kind" -> one("kind of intervention", KINDS_OF_INTERVENTION);
            case "Behind.gate", "Met.gate", "GateOpen.gate", "GateUnclear.gate", "Closed.gate", "Intervention.gates" ->
                one("gate", catalogue.gates().keySet());
            case "Met.condition" -> one("condition", conditions()).map(each -> each.of(ofGate()));
            default -> Optional.empty();
        };
    }

    private Optional<Choices> findings(String position) {
        return switch (position) {
            case "Finding.kind" -> one("kind of finding", catalogue.findings().keySet());
            case "Finding.key" -> findingKeys();
            case "Finding.value" -> findingValues();
            default -> Optional.empty();
        };
    }

    private static Optional<Choices> one(String noun, Collection<String> allowed) {
        return Optional.of(Choices.of(noun, allowed));
    }

    private static Optional<Choices> oneOrNone(String noun, Collection<String> allowed) {
        return Optional.of(Choices.orEmpty(noun, allowed));
    }

    private String ofMeasure() {
        return naming("measure", "measure");
    }

    private String ofKind() {
        return naming("kind", "kind");
    }

    private String ofGate() {
        return naming("gate", "gate");
    }

    /** " of gate `violence-work`" where one is fixed. */
    private String naming(String field, String noun) {
        return fixed.of(field)
                .filter(ids -> ids.size() == 1)
                .map(ids -> " of " + noun + " `" + ids.iterator().next() + "`")
                .orElse("");
    }

    private Set<String> bands() {
        return Choices.each(
                Choices.values(catalogue.measures(), fixed.of("measure")),
                measure -> measure.bands().stream().map(Measure.Band::name).toList());
    }

    private Set<String> answers() {
        return Choices.each(
                Choices.values(catalogue.items(), fixed.of("number")),
                item -> item.answers().values());
    }

    private Set<String> circumstanceValues() {
        return Choices.each(
                Choices.values(catalogue.circumstances(), fixed.of("kind")),
                (CircumstanceKind kind) -> kind.values().keySet());
    }

    private Set<String> conditions() {
        return Choices.each(
                Choices.values(catalogue.gates(), fixed.of("gate")),
                gate -> gate.conditions().keySet());
    }

    private List<String> areasAndRequirements() {
        List<String> both = new ArrayList<>(catalogue.areas().keySet());
        both.addAll(catalogue.requirements().keySet());
        return both;
    }

    /** Reasons are listed as intervention, slash, reason. */
    private List<String> reasons() {
        return catalogue.reports().keySet().stream()
                .filter(key -> fixed.of("intervention")
                        .map(ids -> ids.contains(key.substring(0, Math.max(0, key.indexOf('/')))))
                        .orElse(true))
                .map(key -> key.substring(key.indexOf('/') + 1))
                .toList();
    }

    private Optional<Choices> findingKeys() {
        var kinds = Choices.values(catalogue.findings(), fixed.of("kind"));
        boolean anythingGoes = kinds.stream().anyMatch(kind -> kind.keys().isEmpty());
        return anythingGoes
                ? Optional.empty()
                : Optional.of(Choices.of("key", Choices.each(kinds, FindingKind::keys))
                        .of(ofKind()));
    }

    private Optional<Choices> findingValues() {
        var kinds = Choices.values(catalogue.findings(), fixed.of("kind"));
        boolean anythingGoes = kinds.stream().anyMatch(kind -> kind.values().isEmpty() && !kind.number());
        return anythingGoes
                ? Optional.empty()
                : Optional.of(Choices.orEmpty("value", Choices.each(kinds, FindingKind::values))
                        .of(ofKind()));
    }
}

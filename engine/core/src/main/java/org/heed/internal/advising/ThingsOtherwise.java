package org.heed.internal.advising;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heed.explain.Otherwise;
import org.heed.explain.Otherwise.What;
import org.heed.facts.Circumstance;
import org.heed.facts.Item;
import org.heed.facts.Reported;
import org.heed.facts.Score;
import org.heed.facts.Threshold;
import org.heed.internal.catalogue.CircumstanceKind;
import org.heed.internal.catalogue.Decimal;
import org.heed.internal.catalogue.ItemKind;
import org.heed.internal.catalogue.Kind;
import org.heed.internal.catalogue.Measure;
import org.heed.internal.selection.Numbers;
import org.heed.internal.supposing.Possible;
import org.jspecify.annotations.Nullable;

/** Says what stands on record, and what would be asked for instead. */
final class ThingsOtherwise {

    private static final int FEW = 3;

    private final Case work;
    private final Natures natures;

    ThingsOtherwise(Case work) {
        this.work = work;
        this.natures = new Natures(work);
    }

    Otherwise of(Possible possible) {
        What what = possible.slot().what();
        String id = possible.slot().id();
        String about = about(what, id);
        String onRecord = onRecord(possible);
        String asks = asks(possible);
        String says = work.phrases().say("change.says", Map.of("about", about, "onRecord", onRecord, "asks", asks));
        return new Otherwise(what, id, possible.option().to(), natures.of(possible), about, onRecord, asks, says);
    }

    private String about(What what, String id) {
        return switch (what) {
            case SCORE -> measure(id);
            case ITEM -> work.words().item(id);
            case CIRCUMSTANCE -> circumstance(id);
            case REQUIREMENT -> sentence(work.catalogue().requirements(), id);
            case OBSERVATION ->
                work.phrases()
                        .say(
                                "change.observation",
                                Map.of(
                                        "says",
                                        sentence(work.catalogue().observations(), id.substring(0, id.indexOf('/'))),
                                        "area",
                                        work.words().area(id.substring(id.indexOf('/') + 1))));
            case STATED_NEED ->
                work.phrases()
                        .say("change.stated-need", Map.of("area", work.words().area(id)));
            case STRENGTH ->
                work.phrases()
                        .say("change.strength", Map.of("area", work.words().area(id)));
            case REPORT ->
                work.phrases()
                        .say("change.report", Map.of("service", work.words().title(id)));
            case THRESHOLD -> work.words().threshold(id);
            case GATE -> work.words().gate(id);
        };
    }

    /** Where several values can be true at once, each is there or not. */
    private String circumstance(String id) {
        int slash = id.indexOf('/');
        if (slash < 0) {
            return work.words().kind(id);
        }
        String kind = id.substring(0, slash);
        String value = circumstance(work.catalogue().circumstances().get(kind), id.substring(slash + 1));
        return work.phrases()
                .say("change.one-of-several", Map.of("kind", work.words().kind(kind), "value", value));
    }

    private String measure(String id) {
        Measure known = work.catalogue().measures().get(id);
        String unit = known == null || known.unit().equals("points") ? "" : known.unit();
        return work.words().measure(id) + (unit.isEmpty() ? "" : ", " + unit);
    }

    private static String sentence(Map<String, Kind> kinds, String id) {
        return kinds.containsKey(id) ? Phrases.clause(kinds.get(id).says()) : id;
    }

    private String onRecord(Possible possible) {
        if (isPresence(possible)) {
            return work.phrases().say(presence(possible.option().to().isEmpty()));
        }
        String stands = possible.gone().stream()
                .map(fact -> standing(possible, fact))
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!stands.isEmpty()) {
            return stands;
        }
        return work.phrases()
                .say(isPresence(possible) ? presence(!possible.gone().isEmpty()) : "check.not-on-record");
    }

    private Optional<String> standing(Possible possible, Record fact) {
        if (fact instanceof Score score) {
            return Optional.of(value(possible, Numbers.plain(score.value())));
        }
        if (fact instanceof Item item) {
            return Optional.of(value(possible, Numbers.plain(item.value())));
        }
        if (fact instanceof Circumstance circumstance) {
            return Optional.of(value(possible, circumstance.value()));
        }
        if (fact instanceof Threshold threshold) {
            return Optional.of(Numbers.plain(threshold.value()));
        }
        return fact instanceof Reported report
                ? Optional.of(reported(report.intervention(), report.status(), report.reason()))
                : Optional.empty();
    }

    private String asks(Possible possible) {
        List<String> to = possible.option().to();
        if (isPresence(possible)) {
            return work.phrases().say(presence(!to.isEmpty()));
        }
        if (to.isEmpty()) {
            return work.phrases().say("check.not-on-record");
        }
        if (possible.slot().what() == What.REPORT) {
            return reported(possible.slot().id(), to.get(0), to.get(1));
        }
        String value = values(possible, to);
        boolean number = to.size() == 1 && Decimal.read(to.get(0)).isPresent() && !isWorded(possible);
        if (number && possible.least() != possible.most()) {
            return work.phrases().say(possible.most() ? "check.at-least" : "check.at-most", Map.of("value", value));
        }
        List<String> alike = possible.alike().stream()
                .filter(each -> !each.isEmpty())
                .map(each -> values(possible, each))
                .distinct()
                .toList();
        return number || alike.size() <= FEW
                ? work.phrases().say("check.one-of", Map.of("values", number ? value : String.join(", ", alike)))
                : work.phrases().say("check.not-equal", Map.of("value", onRecord(possible)));
    }

    /** Whether its numbers stand for words, so that none of them is more than another. */
    private boolean isWorded(Possible possible) {
        return possible.slot().what() == What.ITEM
                || Optional.ofNullable(
                                work.catalogue().measures().get(possible.slot().id()))
                        .filter(Measure::levels)
                        .isPresent();
    }

    private String values(Possible possible, List<String> values) {
        return work.phrases()
                .list(values.stream().map(value -> value(possible, value)).toList());
    }

    private String value(Possible possible, String value) {
        String id = possible.slot().id();
        return switch (possible.slot().what()) {
            case SCORE -> score(work.catalogue().measures().get(id), value);
            case ITEM -> answer(work.catalogue().items().get(id), value);
            case CIRCUMSTANCE -> circumstance(work.catalogue().circumstances().get(id), value);
            default -> value;
        };
    }

    private static String score(@Nullable Measure measure, String value) {
        return measure != null && measure.levels()
                ? measure.bandOf(Decimal.read(value).orElse(0.0))
                : value;
    }

    private String answer(@Nullable ItemKind item, String value) {
        String words = item == null
                ? ""
                : item.answers().getOrDefault(Decimal.read(value).orElse(-1.0), "");
        boolean yesOrNo = words.equals(work.phrases().say("yes"))
                || words.equals(work.phrases().say("no"));
        return words.isEmpty() ? value : yesOrNo ? words : value + ", " + words;
    }

    private static String circumstance(@Nullable CircumstanceKind kind, String value) {
        return kind == null ? value : kind.values().getOrDefault(value, value);
    }

    private String reported(String intervention, String status, String reason) {
        return reason.isEmpty() ? status : sentence(work.catalogue().reports(), intervention + "/" + reason);
    }

    private static String presence(boolean there) {
        return there ? "check.there" : "check.not-there";
    }

    private static boolean isPresence(Possible possible) {
        return switch (possible.slot().what()) {
            case REQUIREMENT, OBSERVATION, STATED_NEED, STRENGTH -> true;
            case CIRCUMSTANCE -> possible.slot().id().contains("/");
            case SCORE, ITEM, REPORT, THRESHOLD, GATE -> false;
        };
    }
}

package org.heed.internal.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heed.facts.Circumstance;
import org.heed.internal.catalogue.CircumstanceKind;
import org.heed.internal.catalogue.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what counts of one kind of circumstance. Where it can be one thing only, that is the newest value on record, as long as
 * its day is known and says one thing; otherwise none.
 */
final class CircumstanceSelection {

    private final @Nullable CircumstanceKind kind;
    private final List<Circumstance> recorded;
    private final List<Circumstance> readable;

    CircumstanceSelection(@Nullable CircumstanceKind kind, List<Circumstance> recorded) {
        this.kind = kind;
        this.recorded = recorded;
        this.readable = kind == null
                ? List.of()
                : recorded.stream().flatMap(each -> read(kind, each).stream()).toList();
    }

    /** Those that count, in the order in which they were handed over; none where nobody can tell which. */
    List<Circumstance> chosen() {
        if (kind == null || kind.several() || !differ(readable)) {
            return readable;
        }
        List<Circumstance> newest = newest();
        return differ(newest) ? List.of() : newest;
    }

    /** Why something does not count, as keys of the wording; empty where all of it does. */
    List<String> problems() {
        if (kind == null) {
            return List.of("aside.unknown-circumstance");
        }
        List<String> problems = new ArrayList<>();
        if (readable.size() < recorded.size()) {
            problems.add("aside.unknown-value");
        }
        if (chosen().size() < readable.size()) {
            problems.add(chosen().isEmpty() ? "aside.contradictory-circumstance" : "aside.older-circumstance");
        }
        return problems;
    }

    /** Of the newest day; all of them where one has no day, since it could be the newest. */
    private List<Circumstance> newest() {
        Optional<LocalDate> day = readable.stream()
                .map(each -> each.provenance().date().orElse(LocalDate.MAX))
                .max(Comparator.naturalOrder());
        return day.filter(LocalDate.MAX::equals).isPresent()
                ? readable
                : readable.stream()
                        .filter(each -> each.provenance().date().equals(day))
                        .toList();
    }

    private static boolean differ(List<Circumstance> several) {
        return several.stream().map(Circumstance::value).distinct().count() > 1;
    }

    private static Optional<Circumstance> read(CircumstanceKind kind, Circumstance recorded) {
        if (kind.number()) {
            return number(recorded)
                    .map(number -> new Circumstance(kind.id(), Numbers.plain(number), number, recorded.provenance()));
        }
        return kind.values().containsKey(recorded.value()) ? Optional.of(recorded) : Optional.empty();
    }

    /** The number, which a host may hand over as text; empty when the text is none or says another one. */
    private static Optional<Double> number(Circumstance recorded) {
        double number = recorded.number() + 0.0;
        if (recorded.value().isBlank()) {
            return Optional.of(number);
        }
        return Decimal.read(recorded.value()).filter(read -> number == 0 || number == read);
    }
}

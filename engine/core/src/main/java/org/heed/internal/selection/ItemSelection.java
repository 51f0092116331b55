package org.heed.internal.selection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heed.facts.Item;
import org.heed.internal.catalogue.ItemKind;
import org.jspecify.annotations.Nullable;

/** Chooses the one usable answer of an item: the newest, as long as that day says one thing only. */
final class ItemSelection {

    private final @Nullable ItemKind kind;
    private final List<Item> answers;
    private final Item newest;

    ItemSelection(@Nullable ItemKind kind, List<Item> answers) {
        this.kind = kind;
        this.answers = answers.stream().map(ItemSelection::plain).toList();
        this.newest = newest(this.answers);
    }

    /** The item with the catalogue's words for its answer; empty when none is usable. */
    Optional<Item> item() {
        return problem().isEmpty() && kind != null ? Optional.of(worded(kind, newest)) : Optional.empty();
    }

    /** Why none is usable, as a key of the wording; empty when one is. */
    String problem() {
        if (kind == null) {
            return "aside.unknown-item";
        }
        LocalDate day = newest.date();
        if (answers.stream().anyMatch(item -> item.date().equals(day) && item.value() != newest.value())) {
            return "aside.contradictory-item";
        }
        return kind.answers().isEmpty() || kind.answers().containsKey(newest.value()) ? "" : "aside.item-out-of-range";
    }

    /** The newest; of one day, the same one in whatever order they were handed over. */
    private static Item newest(List<Item> answers) {
        return answers.stream()
                .max(Comparator.comparing(Item::date)
                        .thenComparing(Item::answer)
                        .thenComparing(item -> item.provenance().toString(), Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** With a zero that has no sign, as the catalogue lists it. */
    private static Item plain(Item item) {
        return new Item(item.number(), item.value() + 0.0, item.answer(), item.date(), item.provenance());
    }

    private static Item worded(ItemKind kind, Item item) {
        String words = kind.answers().getOrDefault(item.value(), item.answer());
        return new Item(item.number(), item.value(), words, item.date(), item.provenance());
    }
}

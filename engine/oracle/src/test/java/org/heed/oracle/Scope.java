package org.heed.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The variables that can be used at one place of a rule that is being written. */
final class Scope {

    /** What can be compared with what. */
    enum Kind {
        NUMBER,
        /** A smallest or largest: to Drools any Number, which it neither adds up nor concludes. */
        EXTREME,
        TEXT,
        DATE
    }

    private record Bound(String name, Kind kind) {}

    private List<Bound> bound = new ArrayList<>();
    private int made;

    /** A new variable, to be seen from now on. */
    String bind(Kind kind) {
        String name = newName();
        bind(name, kind);
        return name;
    }

    String newName() {
        return "$v" + made++;
    }

    void bind(String name, Kind kind) {
        bound.add(new Bound(name, kind));
    }

    List<String> of(Kind kind) {
        return bound.stream().filter(each -> each.kind == kind).map(Bound::name).toList();
    }

    /** What is bound inside is not seen outside. */
    <T> T inside(Supplier<T> written) {
        List<Bound> outer = new ArrayList<>(bound);
        T text = written.get();
        bound = outer;
        return text;
    }
}

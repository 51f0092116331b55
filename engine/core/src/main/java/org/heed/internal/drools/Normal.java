package org.heed.internal.drools;

import java.util.ArrayList;
import java.util.List;
import org.heed.internal.rules.Branch;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Condition.All;
import org.heed.internal.rules.Condition.Exists;
import org.heed.internal.rules.Condition.Not;
import org.heed.internal.rules.Place;

/**
 * Rewrites nots and exists so that no {@code or} is left inside and no negation stands directly on another.
 * {@code not( A or B )} is {@code not A and not B}; {@code exists( A or B )} is {@code not( not A and not B )}, as in Drools.
 */
final class Normal {

    private Normal() {}

    /** What a part of a branch comes to: all of it has to hold. */
    static List<Condition> of(Condition part) {
        if (part instanceof Not not) {
            return absent(not.part(), not.place());
        }
        if (part instanceof Exists exists) {
            return present(exists.part(), exists.place());
        }
        return List.of(part);
    }

    private static List<Condition> absent(Condition inner, Place place) {
        Condition core = plain(inner);
        if (core instanceof Not not) {
            return present(not.part(), place);
        }
        List<Branch> branches = Branch.of(core);
        if (branches.size() == 1) {
            return List.of(new Not(joined(branches.get(0), place), place));
        }
        return branches.stream()
                .flatMap(branch -> absent(new All(branch.parts(), place), place).stream())
                .toList();
    }

    private static List<Condition> present(Condition inner, Place place) {
        Condition core = plain(inner);
        if (core instanceof Not not) {
            return absent(not.part(), place);
        }
        List<Branch> branches = Branch.of(core);
        if (branches.size() == 1) {
            return List.of(new Exists(joined(branches.get(0), place), place));
        }
        return List.of(new Not(new All(absent(core, place), place), place));
    }

    /** Inside a not or an exists, a further exists says nothing more, and neither does an and of one. */
    private static Condition plain(Condition condition) {
        if (condition instanceof Exists exists) {
            return plain(exists.part());
        }
        if (condition instanceof All all && all.parts().size() == 1) {
            return plain(all.parts().get(0));
        }
        return condition;
    }

    private static Condition joined(Branch branch, Place place) {
        List<Condition> parts = new ArrayList<>();
        branch.parts().forEach(part -> parts.addAll(of(part)));
        return parts.size() == 1 ? parts.get(0) : new All(parts, place);
    }
}

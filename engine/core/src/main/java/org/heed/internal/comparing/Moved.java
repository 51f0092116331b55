package org.heed.internal.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.heed.explain.Change;
import org.heed.explain.Move.Sort;

/** Which aspects moved between two pictures. */
final class Moved {

    private Moved() {}

    /** In the order of reading. Of a thing that is new or gone as a whole, no parts are told. */
    static List<Aspect> between(Picture earlier, Picture later) {
        Set<Aspect> all = new LinkedHashSet<>(later.aspects());
        all.addAll(earlier.aspects());
        List<Aspect> moved = new ArrayList<>();
        for (Aspect aspect : all) {
            if (!earlier.agrees(later, aspect) && isTold(earlier, later, aspect)) {
                moved.add(aspect);
            }
        }
        moved.sort(Comparator.comparing(Aspect::sort));
        return moved;
    }

    private static boolean isTold(Picture earlier, Picture later, Aspect aspect) {
        boolean wholeStayed = aspect.isWhole() || (earlier.has(aspect.whole()) && later.has(aspect.whole()));
        return wholeStayed && (aspect.sort() != Sort.STANDING || answered(earlier, later, aspect.about()));
    }

    private static boolean answered(Picture earlier, Picture later, String need) {
        Aspect answer = new Aspect(Sort.ANSWER, need, "");
        return earlier.has(answer) && later.has(answer);
    }

    static Change change(Picture earlier, Picture later, Aspect aspect) {
        if (!earlier.has(aspect)) {
            return Change.NEW;
        }
        return later.has(aspect) ? Change.CHANGED : Change.GONE;
    }
}

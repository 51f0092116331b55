package org.heed.internal.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.heed.internal.rules.Place;

/** The keys of the wording that every rule set has to hold. */
public final class Say {

    private Say() {}

    /** Tells the keys that are missing, in one problem. */
    public static void missingFrom(Wording wording, Problems problems) {
        List<String> missing = new ArrayList<>(SayKeys.all());
        missing.removeAll(wording.sentences().keySet());
        if (!missing.isEmpty()) {
            problems.add(
                    new Place("catalogue/wording.yaml", 0, 0),
                    "The wording lacks: " + String.join(", ", missing) + ".",
                    "Maybe copy these sentences from the rule set that is shipped.");
        }
    }
}

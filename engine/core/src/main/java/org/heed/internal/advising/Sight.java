package org.heed.internal.advising;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.CaseFile;
import org.heed.facts.Audience;
import org.heed.internal.rules.Outcome;
import org.heed.internal.selection.Selected;

/**
 * What a reader sees of a case. What is made for a reader is made from what the reader sees and from nothing else, so that
 * nothing can be read off it that is held back; only what is offered comes from the whole case.
 */
interface Sight {

    /** All there is: for the practitioner. */
    Sight WHOLE = new Sight() {};

    default Audience reader() {
        return Audience.PRACTITIONER;
    }

    default CaseFile of(CaseFile caseFile) {
        return caseFile;
    }

    /** Without gaps that are there only because something is held back. */
    default Selected of(Selected selected) {
        return selected;
    }

    /** Without conclusions that hang on what is held back; with what is offered on the whole case. */
    default Outcome of(Outcome outcome) {
        return outcome;
    }

    /** The same, for what holds where a gap is filled; the outcome is what the reader sees now. */
    default List<Set<Record>> of(List<Set<Record>> under, Outcome seen) {
        return under;
    }

    /** Whether a conclusion of which some parts are known could hang on something held back, whatever that says. */
    default boolean hides(Class<? extends Record> conclusion, Map<String, Object> known) {
        return false;
    }

    /** Whether facts of a type may be held back. */
    default boolean holdsBack(Class<? extends Record> type) {
        return false;
    }
}

package org.heed.internal.advising;

import org.heed.CaseFile;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.selection.Selected;

/**
 * One case being advised on: what was handed over, what was selected, what the rules made of it, and how to say it.
 *
 * @param catalogue the rule set's catalogue
 * @param caseFile what the host handed over
 * @param selected what rules saw of it
 * @param sight what the reader sees
 * @param world facts and conclusions after the rules ran
 * @param phrases finished phrases
 * @param words facts in words
 * @param described what is looked for, in words
 * @param trails how conclusions came about
 * @param doors how gates stand
 */
record Case(
        Catalogue catalogue,
        CaseFile caseFile,
        Selected selected,
        Sight sight,
        World world,
        Phrases phrases,
        FactWords words,
        Described described,
        Trails trails,
        Doors doors) {}

package org.heed.internal.selection;

import java.util.List;
import org.heed.WordsRead;
import org.heed.facts.Fact;
import org.heed.facts.StatedNeed;

/**
 * What rules see of a case.
 *
 * @param facts every fact of the case, in a stable order
 * @param needs the stated needs among them, in the person's order
 * @param readings the ids of the stated needs whose topic or area was read from the words
 * @param wordsRead how words were read, of stated needs and of steps
 * @param setAside what was recorded and is not used, in finished sentences
 */
public record Selected(
        List<Fact> facts,
        List<StatedNeed> needs,
        List<String> readings,
        List<WordsRead> wordsRead,
        List<String> setAside) {

    public Selected {
        facts = List.copyOf(facts);
        needs = List.copyOf(needs);
        readings = List.copyOf(readings);
        wordsRead = List.copyOf(wordsRead);
        setAside = List.copyOf(setAside);
    }
}

package org.heed.internal.rules;

import java.util.List;
import java.util.Optional;
import org.heed.internal.rules.Condition.Accumulate;
import org.heed.internal.rules.Condition.Exists;
import org.heed.internal.rules.Condition.Not;
import org.heed.internal.rules.Condition.Pattern;

/** One condition of a rule, held against a world. */
public sealed interface Examined {

    Condition condition();

    Verdict verdict();

    /**
     * A pattern.
     *
     * @param fact what it matched, or the candidate that came closest; nothing where nothing has its key
     * @param constraints each of its constraints, held against that fact
     * @param considered how many facts or conclusions have its key
     */
    record OfPattern(
            Pattern condition, Verdict verdict, Optional<Record> fact, List<Tested> constraints, int considered)
            implements Examined {
        public OfPattern {
            constraints = List.copyOf(constraints);
        }
    }

    /**
     * A not.
     *
     * @param considered how many facts or conclusions have the key of its first pattern
     * @param inner what stands in the way, when it is not met; otherwise what came closest, empty where nothing came near
     */
    record OfNot(Not condition, Verdict verdict, int considered, List<Examined> inner) implements Examined {
        public OfNot {
            inner = List.copyOf(inner);
        }
    }

    /**
     * An exists.
     *
     * @param considered how many facts or conclusions have the key of its first pattern
     * @param inner the witness, when it is met; otherwise what came closest
     */
    record OfExists(Exists condition, Verdict verdict, int considered, List<Examined> inner) implements Examined {
        public OfExists {
            inner = List.copyOf(inner);
        }
    }

    /**
     * An accumulate.
     *
     * @param contributions what was added up or counted: the facts of each row, in order
     * @param totals what each function came to, in order; empty where one of them came to nothing, or cannot be told
     * @param results each of its constraints, held against the totals
     * @param nearest what came closest to its source, when there are no contributions
     */
    record OfAccumulate(
            Accumulate condition,
            Verdict verdict,
            List<List<Record>> contributions,
            List<Double> totals,
            List<Tested> results,
            List<Examined> nearest)
            implements Examined {
        public OfAccumulate {
            contributions = List.copyOf(contributions);
            totals = List.copyOf(totals);
            results = List.copyOf(results);
            nearest = List.copyOf(nearest);
        }
    }
}

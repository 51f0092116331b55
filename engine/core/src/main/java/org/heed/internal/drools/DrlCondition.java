package org.heed.internal.drools;

import java.util.List;

/**
 * What stands behind {@code when}, as Drools' parser sees it: structure and places, no meaning yet. Places are characters of the
 * file's text, from 0.
 */
public sealed interface DrlCondition {

    /** The character it begins at. */
    int start();

    /**
     * One pattern.
     *
     * @param type the type as it is written
     * @param constraints where each constraint stands
     */
    record Pattern(String type, List<DrlSpan> constraints, int start) implements DrlCondition {}

    /** Several conditions taken together. */
    record Group(Group.Kind kind, List<DrlCondition> parts, int start) implements DrlCondition {
        /** How they are taken together. */
        public enum Kind {
            /** All of them hold. */
            ALL,
            /** At least one of them holds. */
            ANY,
            /** There is nothing that satisfies the one part. */
            NOT,
            /** There is something that satisfies the one part. */
            EXISTS
        }
    }

    /**
     * accumulate( source; functions; results ).
     *
     * @param functions the variables that its functions bind, in order; one without a variable gives an empty text
     * @param results where each constraint on the results stands
     */
    record Accumulate(DrlCondition source, List<String> functions, List<DrlSpan> results, int start)
            implements DrlCondition {}

    /** Something Drools knows and Heed's rules do not have. */
    record Outside(DrlConstruct construct, int start) implements DrlCondition {}
}

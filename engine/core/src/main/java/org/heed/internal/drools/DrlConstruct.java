package org.heed.internal.drools;

/** What Drools' parser accepts behind {@code when} and Heed's rules do not have. */
public enum DrlConstruct {
    /** {@code $s : Score( ... )}. */
    WHOLE_FACT,
    /** {@code org.heed.facts.Score( ... )}. */
    QUALIFIED_TYPE,
    /** {@code Score( "OVP"; )}. */
    POSITIONAL,
    /** {@code Finding( kind.( ... ) )}, or a constraint whose text is not found in the file. */
    NESTED,
    /** {@code Score( ... ) @watch( ... )}. */
    PATTERN_ANNOTATION,
    /** {@code from}. */
    FROM,
    /** {@code from collect( ... )}. */
    COLLECT,
    /** {@code from accumulate( ... )}. */
    FROM_ACCUMULATE,
    /** {@code accumulate} with init, action, reverse and result. */
    ACCUMULATE_CODE,
    /** {@code groupby}. */
    GROUP_BY,
    /** {@code from entry-point}. */
    ENTRY_POINT,
    /** {@code over window}. */
    WINDOW,
    /** {@code ?query( ... )}. */
    QUERY,
    /** {@code eval( ... )}. */
    EVAL,
    /** {@code forall( ... )}. */
    FORALL,
    /** {@code do[ ... ]}. */
    NAMED_CONSEQUENCE,
    /** {@code if ( ... ) do[ ... ]}. */
    BRANCH,
    /** Anything else. */
    OTHER
}

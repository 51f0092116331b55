package org.heed.conclusions;

/**
 * What a rule may conclude. Conclusions carry identifiers, never numbers or prose of a case, because two reasons for the same
 * conclusion have to meet in it: equality is identity.
 */
public sealed interface Conclusion
        permits Met,
                GateOpen,
                GateUnclear,
                Closed,
                AreaIndicated,
                Suggested,
                StandsOn,
                Required,
                Tension,
                Prompt,
                Finding {}

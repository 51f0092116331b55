package org.heed.explain;

import java.util.List;

/**
 * One thing on record, as it is and as it would have to be. By itself never something to do: its nature says whether it may be
 * talked of as something that can change.
 *
 * @param what which sort of thing
 * @param id which one of its sort: "OVP", "11.3", "setting"; an observation is its kind and area, "sees-a-need/finance"
 * @param to what would be on record instead, in the ids of the catalogue: a number as its digits; empty for nothing
 * @param nature what stands behind it
 * @param about what it is, in words: "OVP, per cent"
 * @param onRecord what is on record: "12"; "not on record"
 * @param asks what would be asked for: "20 or more"
 * @param says it in a sentence
 */
public record Otherwise(
        Otherwise.What what,
        String id,
        List<String> to,
        Otherwise.Nature nature,
        String about,
        String onRecord,
        String asks,
        String says) {

    public Otherwise {
        to = List.copyOf(to);
    }

    /** Sorts of things that can stand on record. */
    public enum What {
        /** The current value of a measure. */
        SCORE,
        /** The answer to an item of an instrument. */
        ITEM,
        /** A circumstance of the person's life or sentence. */
        CIRCUMSTANCE,
        /** Something the sentence requires. */
        REQUIREMENT,
        /** Something a practitioner sees or flags. */
        OBSERVATION,
        /** That the person asks for help with a part of life. */
        STATED_NEED,
        /** What a service reports. */
        REPORT,
        /** Something that helps. */
        STRENGTH,
        /** A number of the policy, beside the rules. */
        THRESHOLD,
        /** A gate of the policy in front of the intervention. */
        GATE
    }

    /** What stands behind a thing, and so whether it may be talked of as something that can change. */
    public enum Nature {
        /** A circumstance of life. It can change. */
        LIFE(true),
        /** Nothing is on record, or nobody recorded it as such: it can be asked or looked up. Its value is nobody's aim. */
        MISSING(true),
        /** What is on record is too old: a fresh look can be asked for, never to reach a score. */
        OUT_OF_DATE(true),
        /** What is on record cannot be used as it stands: the record can be put right. */
        MISRECORDED(true),
        /** A number or gate of the policy: whoever owns it can change it. */
        POLICY(true),
        /** A likelihood. Shown as it is; nothing to work towards. */
        PREDICTION(false),
        /** An assessor's or practitioner's judgement. Shown as it is; nothing to work towards. */
        JUDGEMENT(false),
        /** What the person said of themselves. Nobody tells a person what to say. */
        STATEMENT(false),
        /** What was. It does not change. */
        HISTORY(false),
        /** What a court, a prison or a service decided. */
        DECIDED(false),
        /** A protected characteristic, such as sex or age. */
        PROTECTED(false);

        private final boolean offered;

        Nature(boolean offered) {
            this.offered = offered;
        }

        /** Whether it may be offered as something that can change, by whoever it belongs to. */
        public boolean isOffered() {
            return offered;
        }
    }
}

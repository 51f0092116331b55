package org.heed.page;

import org.heed.explain.Proof;
import org.heed.explain.Verification;

/** What became of proving an advice, as plain text: the result, then each part with what was found. Safe to print. */
public final class VerificationText {

    private static final int COLUMN = 13;

    private VerificationText() {}

    /** The text in lines of {@value AdviceText#WIDTH} columns. */
    public static String of(Verification verification) {
        TextLines lines = new TextLines(AdviceText.WIDTH);
        lines.add(0, verification.holds() ? "Verified." : "Not verified.");
        verification.proofs().forEach(proof -> lines.add(2, word(proof.state()), COLUMN, proof.says()));
        return lines.toString();
    }

    private static String word(Proof.State state) {
        return switch (state) {
            case HOLDS -> "holds";
            case ERASED -> "erased";
            case FAILS -> "FAILS";
            case NOT_TRIED -> "not tried";
        };
    }
}

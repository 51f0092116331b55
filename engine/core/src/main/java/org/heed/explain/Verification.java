package org.heed.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of proving an advice. It shows that the advice follows from the case file in it by the rules it names; whether
 * the case file is what the host held is for the host's own record to show.
 *
 * @param proofs each part, in order
 */
public record Verification(List<Proof> proofs) {

    public Verification {
        proofs = List.copyOf(proofs);
    }

    /** Whether everything was tried and held; erased words do not count against it. */
    public boolean holds() {
        return proofs.stream()
                .allMatch(proof -> proof.state() == Proof.State.HOLDS || proof.state() == Proof.State.ERASED);
    }

    /** The same, after other proofs. */
    public Verification after(List<Proof> others) {
        List<Proof> all = new ArrayList<>(others);
        all.addAll(proofs);
        return new Verification(all);
    }
}

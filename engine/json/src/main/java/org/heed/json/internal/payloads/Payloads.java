package org.heed.json.internal.payloads;

import java.util.List;
import java.util.Optional;
import org.heed.json.internal.text.At;

/** All shapes of payload that Heed knows. */
public final class Payloads {

    private static final List<Payload> ALL = List.of(
            new AssessedNeeds(),
            new Predictors(),
            new OasysPni(),
            new ProgrammesPni(),
            new StrengthsAndNeeds(),
            new SentencePlan(),
            new CriminogenicNeeds(),
            new AccommodationEligibility());

    private Payloads() {}

    /** The shape that this has; empty when it is none of them. */
    public static Optional<Payload> recognise(At root) {
        return ALL.stream().filter(payload -> payload.recognises(root)).findFirst();
    }
}

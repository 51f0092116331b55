package org.heed.json.internal.payloads;

import java.util.Optional;
import org.heed.json.internal.text.At;

/**
 * Whom a file is about. Only ever compared, never shown.
 *
 * @param caseReference the number of the case in probation
 * @param prisonNumber the number in prison
 */
public record Person(Optional<String> caseReference, Optional<String> prisonNumber) {

    static Person of(At caseReference, At prisonNumber) {
        return new Person(id(caseReference), id(prisonNumber));
    }

    /** Somebody who is known by one number. */
    public static Person known(String caseReference) {
        return new Person(Optional.of(caseReference), Optional.empty());
    }

    private static Optional<String> id(At at) {
        return at.text().map(String::strip).filter(id -> !id.isEmpty());
    }

    @Override
    public String toString() {
        return "Person[]";
    }
}

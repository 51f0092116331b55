package org.heed.json.internal.payloads;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.heed.json.internal.text.At;

/** Who is to act, as a role. The plan may hold the person's name there, which never gets in. */
final class Actors {

    private static final Set<String> ROLES = Set.of(
            "probation practitioner",
            "prison offender manager",
            "programme staff",
            "partnership agency",
            "commissioned rehabilitative services (crs) provider",
            "crs provider",
            "someone else",
            "person on probation",
            "the person");

    private Actors() {}

    /** The role in the plan's words; empty when it is none of the plan's roles. */
    static String read(At at) {
        Optional<String> role =
                at.text().map(String::strip).filter(text -> ROLES.contains(text.toLowerCase(Locale.ROOT)));
        return role.orElse("");
    }
}

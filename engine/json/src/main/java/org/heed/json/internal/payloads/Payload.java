package org.heed.json.internal.payloads;

import java.util.Optional;
import org.heed.json.internal.text.At;

/** One shape of payload. Stateless. */
public interface Payload {

    /** Whether this looks like it: by its shape, whatever the file is called. */
    boolean recognises(At root);

    /** Whom it is about; nobody where it does not say. */
    default Person person(At root) {
        return Person.of(root.field("crn"), root.field("prisonNumber"));
    }

    /** Which version of which record it is, where it may be replaced by a later one. */
    default Optional<RecordVersion> version(At root) {
        return Optional.empty();
    }

    /** Notes when assessments were completed, for payloads that name an assessment without its day. */
    default void noteAssessments(At root, AssessmentDays days) {}

    /** Reads everything that Heed knows how to read. */
    void read(At root, Gathered into);
}

package org.heed.json.internal.reading;

import java.util.Optional;
import org.heed.json.internal.casefile.CaseFileForm;
import org.heed.json.internal.payloads.Payload;
import org.heed.json.internal.payloads.Payloads;
import org.heed.json.internal.payloads.Person;
import org.heed.json.internal.payloads.RecordVersion;
import org.heed.json.internal.text.At;

/**
 * A file that holds part of a case.
 *
 * @param name the file
 * @param root what it holds
 * @param payload its shape; empty for a Heed case file
 */
record Document(String name, At root, Optional<Payload> payload) {

    /** The document; empty when it is of no shape that Heed knows. */
    static Optional<Document> recognise(String name, At root) {
        // Some services wrap what they answer.
        At content = root.field("data").isObject() ? root.field("data") : root;
        Optional<Payload> payload = Payloads.recognise(content);
        if (payload.isPresent() || CaseFileForm.recognises(content)) {
            return Optional.of(new Document(name, content, payload));
        }
        return Optional.empty();
    }

    boolean isCaseFile() {
        return payload.isEmpty();
    }

    Person person() {
        return payload.map(shape -> shape.person(root)).orElseGet(() -> Person.known(reference()));
    }

    Optional<RecordVersion> version() {
        return payload.flatMap(shape -> shape.version(root));
    }

    /** The reference of a Heed case file. */
    String reference() {
        return root.field("reference").text().orElse("");
    }
}

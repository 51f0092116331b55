package org.heed.json.internal.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.heed.json.internal.payloads.Person;

/** Keeps files about two people apart: the one that most files are about stays, and the first of them where it is a draw. */
final class SamePerson {

    private final Optional<String> caseReference;
    private final Optional<String> prisonNumber;

    private SamePerson(Optional<String> caseReference, Optional<String> prisonNumber) {
        this.caseReference = caseReference;
        this.prisonNumber = prisonNumber;
    }

    /** The documents about one person. What is about another is named and left out. */
    static List<Document> of(List<Document> documents, Notes notes) {
        SamePerson person = most(documents);
        List<Document> same = new ArrayList<>();
        for (Document document : documents) {
            if (person.matches(document.person())) {
                same.add(document);
            } else {
                notes.say(document.name(), "is about another person than the other files. It is left out.");
            }
        }
        return same;
    }

    /** What a case about them is called, where a file says so. */
    static Optional<String> reference(List<Document> documents) {
        SamePerson person = most(documents);
        return person.caseReference.or(() -> person.prisonNumber);
    }

    private static SamePerson most(List<Document> documents) {
        Optional<String> caseReference = mostOften(documents, Person::caseReference);
        List<Document> theirs = documents.stream()
                .filter(document -> document.person().caseReference().equals(caseReference))
                .toList();
        Optional<String> prisonNumber = mostOften(theirs, Person::prisonNumber)
                .or(() -> caseReference.isPresent() ? Optional.empty() : mostOften(documents, Person::prisonNumber));
        return new SamePerson(caseReference, prisonNumber);
    }

    private boolean matches(Person other) {
        if (other.caseReference().isPresent() && caseReference.isPresent()) {
            return other.caseReference().equals(caseReference);
        }
        return other.prisonNumber().isEmpty()
                || prisonNumber.isEmpty()
                || other.prisonNumber().equals(prisonNumber);
    }

    private static Optional<String> mostOften(List<Document> documents, Function<Person, Optional<String>> id) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        documents.forEach(
                document -> id.apply(document.person()).ifPresent(found -> counts.merge(found, 1, Integer::sum)));
        Optional<String> most = Optional.empty();
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (most.isEmpty() || entry.getValue() > counts.getOrDefault(most.get(), 0)) {
                most = Optional.of(entry.getKey());
            }
        }
        return most;
    }
}

package org.heed.desk;

import java.nio.file.Path;
import java.util.Optional;
import org.heed.Advice;
import org.heed.NeedAnswer;
import org.heed.explain.Door;

/** Tells where to go on from an advice: the commands that explain it. */
record Pointers(Surroundings surroundings, Path caseFile) {

    void after(Advice advice) {
        String cases = shortened(caseFile);
        interesting(advice)
                .ifPresent(answer -> surroundings.tell("Every step: ./heed why " + cases + " --for "
                        + answer.need().id()));
        advice.answers().stream()
                .flatMap(answer -> answer.standing().stream())
                .flatMap(standing -> standing.doors().stream())
                .filter(Door::asked)
                .flatMap(door -> door.interventions().stream())
                .findFirst()
                .ifPresent(id -> surroundings.tell("A closed door: ./heed why-not " + cases + " --for " + id));
    }

    /** A need that stands although the scores do not add up, if there is one. */
    private static Optional<NeedAnswer> interesting(Advice advice) {
        return advice.answers().stream()
                .filter(answer -> answer.standing().isPresent())
                .findFirst()
                .or(() -> advice.answers().stream().findFirst());
    }

    /** As somebody in this folder would write it. */
    private static String shortened(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path full = path.toAbsolutePath().normalize();
        return full.startsWith(here) ? here.relativize(full).toString() : path.toString();
    }
}

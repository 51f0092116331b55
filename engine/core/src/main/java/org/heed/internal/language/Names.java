package org.heed.internal.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.heed.conclusions.Conclusion;
import org.heed.facts.Fact;
import org.heed.internal.catalogue.NearestSpelling;

/** The types that one file can name: what exists and is imported. */
final class Names {

    private final Vocabulary vocabulary;
    private final Map<String, String> known;
    private final Set<String> imported = new LinkedHashSet<>();

    Names(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.known = vocabulary.importable();
    }

    /** Takes in the imports of a file, and tells which of them name nothing. */
    void read(List<Outline.Import> imports, ProblemList problems) {
        for (Outline.Import each : imports) {
            String simple = each.name().substring(each.name().lastIndexOf('.') + 1);
            if (each.name().endsWith(".*")) {
                problems.at(
                        each.place(),
                        "`import " + each.name() + "` does not say which types the rules use.",
                        "Maybe one import for each type.");
            } else if (!known.containsKey(simple)) {
                problems.at(
                        each.place(),
                        "`" + each.name() + "` is no type that rules can name.",
                        NearestSpelling.of(simple, known.keySet())
                                .map(near -> "Maybe `import " + known.get(near) + "`.")
                                .orElse("Maybe delete it; rules import facts and conclusions only."));
            } else if (!known.get(simple).equals(each.name())) {
                problems.at(
                        each.place(),
                        "`" + each.name() + "` is no type that rules can name.",
                        "Maybe `import " + known.get(simple) + "`.");
            } else if (!imported.add(simple)) {
                problems.at(each.place(), "`" + each.name() + "` is imported twice.", "Maybe delete one of the lines.");
            }
        }
    }

    /** The type of a pattern or of a conclusion. */
    Optional<RecordType> type(Token place, String name, ProblemList problems) {
        Optional<RecordType> type = vocabulary.type(name);
        if (type.isEmpty()) {
            problems.at(
                    place,
                    unknown(name),
                    NearestSpelling.of(name, typeNames())
                            .map(near -> "Maybe `" + near + "`.")
                            .orElse("Maybe a `Finding`, or a fact of the case: only those can be named."));
            return Optional.empty();
        }
        return isImported(place, name, type.get().type(), problems) ? type : Optional.empty();
    }

    private static String unknown(String name) {
        boolean family = name.equals(Fact.class.getSimpleName()) || name.equals(Conclusion.class.getSimpleName());
        return family ? "A pattern names one type, and `" + name + "` is many." : "There is no type `" + name + "`.";
    }

    private List<String> typeNames() {
        List<String> names = new ArrayList<>();
        vocabulary.types().forEach(type -> names.add(type.name()));
        return names;
    }

    private boolean isImported(Token place, String name, Class<?> type, ProblemList problems) {
        if (imported.contains(name)) {
            return true;
        }
        problems.at(place, "`" + name + "` is not imported.", "Maybe add `import " + type.getName() + "` at the top.");
        return false;
    }

    /** The constant that is written so: {@code Wish.NEEDS_HELP}, {@code Goal.Status.ACTIVE}. */
    Optional<Enum<?>> constant(Token place, List<String> path, ProblemList problems) {
        String typeName = String.join(".", path.subList(0, path.size() - 1));
        String constant = path.get(path.size() - 1);
        Optional<Class<?>> type = vocabulary.choice(typeName);
        if (type.isEmpty()) {
            problems.at(place, noChoice(typeName, path), choiceFix(typeName, path));
            return Optional.empty();
        }
        Class<?> outer = type.get().getDeclaringClass();
        Class<?> toImport = outer == null ? type.get() : outer;
        if (!isImported(place, path.get(0), toImport, problems)) {
            return Optional.empty();
        }
        return constant(place, typeName, type.get(), constant, problems);
    }

    private static Optional<Enum<?>> constant(
            Token place, String typeName, Class<?> type, String constant, ProblemList problems) {
        List<String> known = new ArrayList<>();
        for (Object each : type.getEnumConstants()) {
            Enum<?> value = (Enum<?>) each;
            if (value.name().equals(constant)) {
                return Optional.of(value);
            }
            known.add(value.name());
        }
        problems.at(
                place,
                "`" + typeName + "` has no `" + constant + "`.",
                NearestSpelling.of(constant, known)
                        .map(near -> "Maybe `" + typeName + "." + near + "`.")
                        .orElse("Maybe one of " + String.join(", ", known) + "."));
        return Optional.empty();
    }

    private static String noChoice(String typeName, List<String> path) {
        boolean looksLikeField = Character.isLowerCase(path.get(0).charAt(0));
        return looksLikeField
                ? "A rule cannot look inside a field: `" + String.join(".", path) + "`."
                : "There is no choice `" + typeName + "`.";
    }

    private String choiceFix(String typeName, List<String> path) {
        return Character.isLowerCase(path.get(0).charAt(0))
                ? "Maybe use a field of the fact itself."
                : NearestSpelling.of(typeName, vocabulary.choices().keySet())
                        .map(near -> "Maybe `" + near + "." + path.get(path.size() - 1) + "`.")
                        .orElse("Maybe one of "
                                + String.join(
                                        ", ",
                                        vocabulary.choices().keySet().stream()
                                                .sorted()
                                                .toList()) + ".");
    }
}

package org.heed.internal.language;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.CircumstanceKind;
import org.heed.internal.catalogue.FindingKind;
import org.heed.internal.catalogue.ItemKind;
import org.heed.internal.catalogue.Measure;
import org.heed.internal.catalogue.NearestSpelling;
import org.heed.internal.rules.Expression;

/** Whether a literal is something the catalogue knows, and a number something its field can reach. */
final class IdCheck {

    /** Fields whose values hang on the value of another field. */
    private static final Map<String, String> OWNERS =
            Map.of("band", "measure", "answer", "number", "condition", "gate", "key", "kind", "value", "kind");

    private final Catalogue catalogue;
    private final ProblemList problems;

    IdCheck(Catalogue catalogue, ProblemList problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    /** Checks a literal in the position of a field of a type. */
    void check(String type, String field, Expression.Literal literal, Fixed fixed) {
        if (literal.value() instanceof String text && ownerIsKnown(type, field, fixed)) {
            Choices.of(type, field, fixed, catalogue)
                    .filter(choices -> !choices.allow(text))
                    .ifPresent(choices -> problems.at(
                            literal.place(),
                            "There is no " + choices.noun() + " `" + text + "`" + choices.of() + ".",
                            fix(text, choices)));
        } else if (literal.value() instanceof Double number) {
            checkNumber(type, field, number, literal, fixed);
        }
    }

    /** Whether what the field hangs on exists; where it does not, that is told there, and once. */
    private boolean ownerIsKnown(String type, String field, Fixed fixed) {
        Optional<String> owner = Optional.ofNullable(OWNERS.get(field));
        return owner.flatMap(fixed::of)
                .map(ids -> Choices.of(type, owner.get(), fixed, catalogue)
                        .map(choices -> ids.stream().allMatch(choices::allow))
                        .orElse(true))
                .orElse(true);
    }

    private static String fix(String text, Choices choices) {
        Optional<String> near = NearestSpelling.of(text, choices.allowed());
        if (near.isPresent()) {
            return "Maybe `" + near.get() + "`.";
        }
        if (choices.allowed().size() == 1) {
            return "Maybe `" + choices.allowed().iterator().next() + "`.";
        }
        boolean few = !choices.allowed().isEmpty() && choices.allowed().size() <= 8;
        return few
                ? "Maybe one of " + String.join(", ", choices.allowed()) + "."
                : "Maybe it is yet to be added to the catalogue.";
    }

    private void checkNumber(String type, String field, double number, Expression.Literal literal, Fixed fixed) {
        switch (type + "." + field) {
            case "Score.value", "EarlierScore.value" ->
                fixed.of("measure").ifPresent(ids -> checkRange(ids, number, literal));
            case "Item.value" -> fixed.of("number").ifPresent(ids -> checkAnswer(ids, number, literal));
            default -> {}
        }
    }

    private void checkRange(Set<String> ids, double number, Expression.Literal literal) {
        var measures = ids.stream()
                .filter(catalogue.measures()::containsKey)
                .map(catalogue.measures()::get)
                .toList();
        for (Measure measure : measures) {
            if (number < measure.lowest() || number > measure.highest()) {
                problems.at(
                        literal.place(),
                        "`" + plain(number) + "` is out of the range of " + measure.id() + ", which goes from "
                                + plain(measure.lowest()) + " to " + plain(measure.highest()) + ".",
                        "Maybe a digit too many, or another measure was meant.");
                return;
            }
        }
    }

    private void checkAnswer(Set<String> ids, double number, Expression.Literal literal) {
        var items = ids.stream()
                .filter(catalogue.items()::containsKey)
                .map(catalogue.items()::get)
                .toList();
        for (ItemKind item : items) {
            if (!item.answers().isEmpty() && !item.answers().containsKey(number)) {
                String answers = String.join(
                        ", ",
                        item.answers().keySet().stream().map(IdCheck::plain).toList());
                problems.at(
                        literal.place(),
                        "`" + plain(number) + "` is no answer to item " + item.number() + ".",
                        "Maybe one of " + answers + ".");
                return;
            }
        }
    }

    static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    /** Why a field says nothing about the kinds that its neighbour is fixed to; empty when it does. */
    String unreadable(String type, String field, Fixed fixed) {
        boolean number = field.equals("number");
        if (!number && !field.equals("value")) {
            return "";
        }
        Optional<Set<String>> kinds = fixed.of("kind");
        if (type.equals("Circumstance")) {
            return kinds.map(ids -> Choices.values(catalogue.circumstances(), Optional.of(ids)).stream()
                            .filter(kind -> kind.number() != number)
                            .map(CircumstanceKind::id)
                            .findFirst()
                            .map(id -> mismatch(id, number))
                            .orElse(""))
                    .orElse("What `" + field
                            + "` means hangs on the kind, and this pattern does not say `kind == ...`.");
        }
        if (type.equals("Finding")) {
            return kinds.map(ids -> Choices.values(catalogue.findings(), Optional.of(ids)).stream()
                            .filter(kind -> kind.number() != number)
                            .map(FindingKind::id)
                            .findFirst()
                            .map(id -> mismatch(id, number))
                            .orElse(""))
                    .orElse("What `" + field
                            + "` means hangs on the kind, and this pattern does not say `kind == ...`.");
        }
        return "";
    }

    /** What to read instead of a field that says nothing. */
    String readableFix(String field, Fixed fixed) {
        if (fixed.of("kind").isEmpty()) {
            return "Maybe add `kind == \"...\"`.";
        }
        return field.equals("number") ? "Maybe `value`." : "Maybe `number`.";
    }

    private static String mismatch(String id, boolean number) {
        return "`" + id + "` is "
                + (number ? "in words and has no `number`." : "a number and has no `value` in words.");
    }
}

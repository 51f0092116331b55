package org.heed.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which types a caller can see: supertypes, and the parameters, results, exceptions and fields that are not hidden. */
final class Signatures {

    private Signatures() {}

    static ArchCondition<JavaClass> showNoTypeOf(String... packages) {
        DescribedPredicate<JavaClass> foreign = JavaClass.Predicates.resideInAnyPackage(packages);
        return new ArchCondition<>("show no type of " + String.join(", ", packages)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                report(type, supertypes(type), foreign, events);
                for (JavaField field : type.getFields()) {
                    if (isVisible(field)) {
                        report(field, field.getType().getAllInvolvedRawTypes(), foreign, events);
                    }
                }
                for (JavaCodeUnit unit : type.getCodeUnits()) {
                    if (isVisible(unit)) {
                        report(unit, involved(unit), foreign, events);
                    }
                }
            }
        };
    }

    private static Set<JavaClass> supertypes(JavaClass type) {
        Set<JavaClass> shown = type.getInterfaces().stream()
                .flatMap(each -> each.getAllInvolvedRawTypes().stream())
                .collect(Collectors.toSet());
        type.getSuperclass().map(JavaType::getAllInvolvedRawTypes).ifPresent(shown::addAll);
        return shown;
    }

    private static Set<JavaClass> involved(JavaCodeUnit unit) {
        Set<JavaClass> shown = unit.getParameterTypes().stream()
                .flatMap(each -> each.getAllInvolvedRawTypes().stream())
                .collect(Collectors.toSet());
        shown.addAll(unit.getReturnType().getAllInvolvedRawTypes());
        shown.addAll(unit.getExceptionTypes());
        return shown;
    }

    private static boolean isVisible(HasModifiers member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static <T extends HasName.AndFullName> void report(
            T shower, Set<JavaClass> shown, DescribedPredicate<JavaClass> foreign, ConditionEvents events) {
        Set<String> names = new TreeSet<>();
        shown.stream().filter(foreign).forEach(each -> names.add(each.getName()));
        names.forEach(name ->
                events.add(SimpleConditionEvent.violated(shower, shower.getFullName() + " shows the type " + name)));
    }
}

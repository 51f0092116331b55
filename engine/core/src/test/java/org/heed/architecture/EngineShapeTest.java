package org.heed.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

@AnalyzeClasses(packages = "org.heed", importOptions = MainCode.class)
class EngineShapeTest {

    private static final String[] PUBLIC_PACKAGES = {
        "org.heed", "org.heed.facts", "org.heed.conclusions", "org.heed.explain"
    };

    /** Fewer than are there today: a rule that holds over nothing says nothing. */
    private static final int PLAUSIBLE_NUMBER_OF_CLASSES = 60;

    @ArchTest
    static void a_plausible_number_of_classes_is_looked_at(JavaClasses scanned) {
        // Given the class files of the engine, as the rules below see them
        long inPublicPackages =
                scanned.stream().filter(resideInAnyPackage(PUBLIC_PACKAGES)).count();

        // Then there are enough of them, and none is a test
        assertThat(scanned.size()).isGreaterThan(PLAUSIBLE_NUMBER_OF_CLASSES);
        assertThat(inPublicPackages).isGreaterThan(30);
        assertThat(scanned).noneMatch(each -> each.getSimpleName().endsWith("Test"));
    }

    @ArchTest
    static final ArchRule only_one_package_touches_drools = noClasses()
            .that()
            .resideOutsideOfPackage("org.heed.internal.drools..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..")
            .because("a rule is our own data; Drools runs it, and could be replaced without a caller noticing");

    @ArchTest
    static final ArchRule public_types_show_only_heed_and_the_jdk = classes()
            .that()
            .resideInAnyPackage(PUBLIC_PACKAGES)
            .and()
            .arePublic()
            .should(Signatures.showNoTypeOf(
                    "org.heed.internal..",
                    "org.drools..",
                    "org.kie..",
                    "org.antlr..",
                    "org.snakeyaml..",
                    "org.slf4j..",
                    "tools.jackson..",
                    "com.fasterxml..",
                    "gg.jte.."))
            .because("a host must be able to upgrade Heed without meeting the libraries behind it");

    @ArchTest
    static final ArchRule values_know_nothing_of_how_they_were_worked_out = noClasses()
            .that()
            .resideInAnyPackage("org.heed.facts", "org.heed.conclusions", "org.heed.explain")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.heed.internal..")
            .because("facts, conclusions and explanations are plain values that are written, read back and compared");

    @ArchTest
    static final ArchRule nothing_asks_what_day_it_is = noClasses()
            .should(accessTargetWhere(asksTheClock()))
            .because("advice is a function of the case, the rules and the case's date: the same bytes tomorrow");

    @ArchTest
    static final ArchRule nothing_prints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
            "the engine is embedded: it returns what it has to say, and a person's words must not end in a log");

    @ArchTest
    static final ArchRule public_classes_are_closed = classes()
            .that()
            .resideInAnyPackage(PUBLIC_PACKAGES)
            .and()
            .arePublic()
            .should(beFinalOrSealedOrAnInterface())
            .because("what callers can extend can never be changed; extension points are interfaces");

    @ArchTest
    static final ArchRule internal_packages_form_no_cycle = slices().matching("org.heed.internal.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package that needs its user cannot be read, tested or replaced alone");

    private static DescribedPredicate<JavaAccess<?>> asksTheClock() {
        return DescribedPredicate.describe("asks the clock or the zone of the machine", access -> {
            String owner = access.getTargetOwner().getName();
            String member = access.getTarget().getName();
            return switch (owner) {
                case "java.lang.System" -> member.equals("currentTimeMillis");
                case "java.util.Date", "java.util.GregorianCalendar" -> member.equals("<init>");
                case "java.util.Calendar" -> member.equals("getInstance");
                case "java.time.Clock" -> member.startsWith("system");
                case "java.time.ZoneId" -> member.equals("systemDefault");
                default -> owner.startsWith("java.time.") && member.equals("now");
            };
        });
    }

    private static ArchCondition<JavaClass> beFinalOrSealedOrAnInterface() {
        return new ArchCondition<>("be final, a record, an enum, sealed or an interface") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean closed = type.isInterface()
                        || type.isEnum()
                        || type.getModifiers().contains(JavaModifier.FINAL)
                        || type.reflect().isSealed();
                events.add(new SimpleConditionEvent(type, closed, type.getName() + " can be extended by anybody"));
            }
        };
    }
}

package org.heed.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(
        packages = "org.heed.json",
        importOptions = {MainCode.class, ImportOption.DoNotIncludePackageInfos.class})
class JsonShapeTest {

    @ArchTest
    static void a_plausible_number_of_classes_is_looked_at(JavaClasses scanned) {
        assertThat(scanned.size()).isGreaterThan(60);
    }

    @ArchTest
    static final ArchRule one_package_knows_the_json_library = noClasses()
            .that()
            .resideOutsideOfPackage("org.heed.json.internal.text")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..")
            .because("a host may have another version of it, and nothing here should show it");

    @ArchTest
    static final ArchRule the_engine_is_known_by_its_public_packages = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.heed.internal..", "org.drools..", "org.kie..")
            .because("this module is a host like any other");

    @ArchTest
    static final ArchRule packages_know_one_another_in_one_direction =
            slices().matching("org.heed.json.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothing_is_left_open = classes()
            .that()
            .areNotInterfaces()
            .and()
            .areNotAnonymousClasses()
            .and()
            .areNotEnums()
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("values and steps are not for subclassing");

    @ArchTest
    static final ArchRule nothing_is_printed = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule nothing_is_logged = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..", "java.util.logging..")
            .because("what passes through here is what people said");

    @ArchTest
    static final ArchRule no_clock_is_read = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}

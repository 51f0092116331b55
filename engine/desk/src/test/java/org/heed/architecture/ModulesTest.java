package org.heed.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.heed", importOptions = MainCode.class)
class ModulesTest {

    private static final String[] CORE = {
        "org.heed", "org.heed.facts..", "org.heed.conclusions..", "org.heed.explain..", "org.heed.internal.."
    };
    private static final String JSON = "org.heed.json..";
    private static final String PAGE = "org.heed.page..";
    private static final String DESK = "org.heed.desk..";

    @ArchTest
    static void every_module_is_looked_at(JavaClasses scanned) {
        // Given the class files of all modules, as the rules below see them

        // Then each module has some, and the engine many
        assertThat(scanned.stream().filter(resideInAnyPackage(CORE)).count()).isGreaterThan(60);
        assertThat(scanned.stream().filter(resideInAnyPackage(JSON)).count()).isPositive();
        assertThat(scanned.stream().filter(resideInAnyPackage(PAGE)).count()).isPositive();
        assertThat(scanned.stream().filter(resideInAnyPackage(DESK)).count()).isPositive();
    }

    @ArchTest
    static final ArchRule the_engine_knows_no_other_module = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JSON, PAGE, DESK)
            .because("a host embeds the engine without JSON, pages or a command line");

    @ArchTest
    static final ArchRule json_knows_the_engine_alone = noClasses()
            .that()
            .resideInAPackage(JSON)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PAGE, DESK)
            .because("a service that answers in JSON shows no page");

    @ArchTest
    static final ArchRule page_knows_the_engine_alone = noClasses()
            .that()
            .resideInAPackage(PAGE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JSON, DESK)
            .because("a page is made of the advice itself, wherever that came from");

    @ArchTest
    static final ArchRule other_modules_use_what_every_host_can_use = noClasses()
            .that()
            .resideInAnyPackage(JSON, PAGE, DESK)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.heed.internal..", "org.drools..", "org.kie..")
            .because("what our own modules cannot do with the public types, no host can");

    @ArchTest
    static final ArchRule json_and_page_show_no_library = classes()
            .that()
            .resideInAnyPackage(JSON, PAGE)
            .and()
            .arePublic()
            .should(Signatures.showNoTypeOf(
                    "tools.jackson..",
                    "com.fasterxml..",
                    "gg.jte..",
                    "org.heed.internal..",
                    "org.drools..",
                    "org.kie.."))
            .because("a host may have another version of the same library, or none")
            .allowEmptyShould(true);
}

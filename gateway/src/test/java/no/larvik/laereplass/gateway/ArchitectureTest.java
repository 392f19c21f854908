package no.larvik.laereplass.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "no.larvik.laereplass.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String GATEWAY = "no.larvik.laereplass.gateway";

    @ArchTest
    static final ArchRule rulesAboutSessionsKnowNoFramework = classes()
            .that()
            .resideInAPackage(GATEWAY + ".session")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", GATEWAY + ".session");

    @ArchTest
    static final ArchRule ofTheChassisOnlyTokensProblemsAndTicksAreUsed = classes()
            .that()
            .resideInAPackage(GATEWAY + "..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "jakarta.servlet..",
                    "com.fasterxml.jackson.annotation..",
                    "com.github.benmanes.caffeine..",
                    "com.mongodb..",
                    "io.github.bucket4j..",
                    "io.github.resilience4j..",
                    "no.larvik.laereplass.chassis.clock..",
                    "no.larvik.laereplass.chassis.problem..",
                    "no.larvik.laereplass.chassis.security..",
                    GATEWAY + "..",
                    "org.bson..",
                    "org.jspecify..",
                    "org.slf4j..",
                    "org.springframework..",
                    "tools.jackson..");

    @ArchTest
    static final ArchRule theStoreIsKnownByItsAdaptersAlone = noClasses()
            .that()
            .resideOutsideOfPackages(GATEWAY + "..mongo..")
            .and()
            .doNotHaveSimpleName("OwnStore")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.mongodb.client..");

    @ArchTest
    static final ArchRule packagesDoNotGoInCircles =
            slices().matching(GATEWAY + ".(**)").should().beFreeOfCycles();
}

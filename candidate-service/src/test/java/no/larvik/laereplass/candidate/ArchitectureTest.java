package no.larvik.laereplass.candidate;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "no.larvik.laereplass.candidate", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String CORE = "no.larvik.laereplass.candidate";

    @ArchTest
    static final ArchRule theCoreKnowsJavaAndItselfAndNothingElse = classes()
            .that(resideInAPackage(CORE).and(not(type(CandidateService.class))))
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "org.jspecify..", CORE).and(not(type(CandidateService.class))));

    @ArchTest
    static final ArchRule theStoreIsQueriedInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackage(CORE + ".mongo")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "org.bson..");

    @ArchTest
    static final ArchRule httpIsSpokenInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackage(CORE + ".web")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule whatGoesOnTheWireKnowsNoPerson = noClasses()
            .that()
            .haveSimpleName("CandidateFactsV1")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(Person.class.getName());

    @ArchTest
    static final ArchRule adaptersStayAtHome = classes()
            .that()
            .resideInAnyPackage(
                    CORE + ".web",
                    CORE + ".mongo",
                    CORE + ".matching",
                    CORE + ".employer",
                    CORE + ".reference",
                    CORE + ".phone",
                    CORE + ".schedule")
            .should()
            .notBePublic();
}

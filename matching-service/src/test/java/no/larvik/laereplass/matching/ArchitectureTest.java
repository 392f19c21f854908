package no.larvik.laereplass.matching;

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

@AnalyzeClasses(packages = "no.larvik.laereplass.matching", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "no.larvik.laereplass.matching";
    private static final String[] CORE = {
        ROOT,
        ROOT + ".scoring",
        ROOT + ".market",
        ROOT + ".suggestions",
        ROOT + ".matches",
        ROOT + ".insight",
        ROOT + ".fairness",
        ROOT + ".allocation",
        ROOT + ".rules",
        ROOT + ".engine",
        ROOT + ".travel",
        ROOT + ".journeys",
        ROOT + ".queue",
        ROOT + ".sharing",
        ROOT + ".formidling",
        ROOT + ".searches",
        ROOT + ".erasure",
        ROOT + ".voices"
    };

    @ArchTest
    static final ArchRule theScorerSeesNothingButItsInput = classes()
            .that()
            .resideInAPackage(ROOT + ".scoring")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", ROOT + ".scoring"));

    @ArchTest
    static final ArchRule theCoreKnowsJavaItselfAndOneStereotype = classes()
            .that(resideInAnyPackage(CORE).and(not(type(MatchingService.class))))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "jdk.incubator.vector..", "org.jspecify..")
                    .or(resideInAnyPackage(CORE).and(not(type(MatchingService.class))))
                    .or(type(org.springframework.stereotype.Service.class)));

    @ArchTest
    static final ArchRule theStoreIsQueriedByItsAdaptersAlone = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "..mongo")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "org.bson..");

    @ArchTest
    static final ArchRule httpIsSpokenInWebAlone = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "..web")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule adaptersStayAtHome = classes()
            .that(resideInAnyPackage(
                            ROOT + ".*.web",
                            ROOT + ".*.mongo",
                            ROOT + ".*.kafka",
                            ROOT + ".*.candidate",
                            ROOT + ".*.calendar",
                            ROOT + ".*.clock",
                            ROOT + ".*.configuration",
                            ROOT + ".*.reference")
                    .and(not(resideInAPackage(ROOT + ".web"))))
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule suggestionsKnowNoMatch = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".scoring", ROOT + ".market", ROOT + ".suggestions")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".matches");

    @ArchTest
    static final ArchRule whatIsSaidOfAStepIsCountedAndErasedAndReachesNothingElse = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".voices..", ROOT + ".insight..", ROOT + ".erasure")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".voices..");
}

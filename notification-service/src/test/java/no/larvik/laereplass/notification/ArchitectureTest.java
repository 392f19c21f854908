package no.larvik.laereplass.notification;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;

/** Allow-lists: a package that is not named is not allowed, however it is spelled. */
@AnalyzeClasses(packages = "no.larvik.laereplass.notification", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String CORE = "no.larvik.laereplass.notification";
    private static final String[] FEATURES = {CORE + ".templates", CORE + ".webhooks"};

    @ArchTest
    static final ArchRule theCoreKnowsNoFramework = classes()
            .that(resideInAPackage(CORE))
            .and(not(nameMatching(".*\\.NotificationService")))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    CORE,
                    "java.lang..",
                    "java.nio.charset",
                    "java.time..",
                    "java.util..",
                    "org.jspecify..",
                    "org.springframework.stereotype"));

    @ArchTest
    static final ArchRule featuresKnowTheCoreAndNoFramework = classes()
            .that(resideInAnyPackage(FEATURES))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java.lang..",
                            "java.time..",
                            "java.util..",
                            "org.jspecify..",
                            "org.springframework.stereotype",
                            "java.net",
                            "java.nio.charset",
                            "java.security",
                            "javax.crypto..",
                            CORE)
                    .or(resideInAnyPackage(FEATURES)));

    @ArchTest
    static final ArchRule onlyMongoKnowsTheStore = everythingBut("mongo")
            .should()
            .onlyDependOnClassesThat(not(resideInAnyPackage("com.mongodb..", "org.bson..")));

    @ArchTest
    static final ArchRule onlyMailKnowsMail = everythingBut("mail")
            .should()
            .onlyDependOnClassesThat(
                    not(resideInAnyPackage("jakarta.mail..", "org.springframework.mail..", "org.thymeleaf..")));

    @ArchTest
    static final ArchRule onlyWebKnowsHttp = everythingBut("web")
            .should()
            .onlyDependOnClassesThat(not(resideInAnyPackage(
                    "org.springframework.web..", "org.springframework.http..", "jakarta.servlet..")));

    @ArchTest
    static final ArchRule adaptersAreHidden = classes()
            .that(resideInAnyPackage(CORE + ".(*)", CORE + ".(*).(*)").and(not(resideInAnyPackage(FEATURES))))
            .should()
            .notBePublic();

    private static GivenClassesConjunction everythingBut(String adapter) {
        return classes().that(not(resideInAPackage(CORE + ".." + adapter)).<JavaClass>forSubtype());
    }
}

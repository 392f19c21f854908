package no.larvik.laereplass.employer;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "no.larvik.laereplass.employer", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "no.larvik.laereplass.employer";
    private static final String[] CORE = {
        ROOT,
        ROOT + ".access",
        ROOT + ".codes",
        ROOT + ".commitment",
        ROOT + ".dealings",
        ROOT + ".employers",
        ROOT + ".openings",
        ROOT + ".register"
    };

    /** A list of what is allowed: a list of what is forbidden passes silently when a package is spelt wrongly. */
    @ArchTest
    static final ArchRule theCoreKnowsJavaAndOneStereotypeOnly = classes()
            .that()
            .resideInAnyPackage(CORE)
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".EmployerService")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(CORE)
                    .or(resideInAnyPackage("java..", "org.jspecify.annotations"))
                    .or(name("org.springframework.stereotype.Service")));

    /** Beside web only the adapter that calls the national register speaks HTTP. */
    @ArchTest
    static final ArchRule httpWordsStayInWeb = noClasses()
            .that()
            .resideOutsideOfPackages("..web", "..register.brreg", "..chassis..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule queriesStayInMongo = noClasses()
            .that()
            .resideOutsideOfPackages("..mongo")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "org.bson..");

    @ArchTest
    static final ArchRule adaptersHideTheirWorkings = classes()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .or()
            .haveSimpleNameEndingWith("Advice")
            .or()
            .haveSimpleNameStartingWith("Mongo")
            .or()
            .resideInAPackage("..reference")
            .or()
            .resideInAPackage("..brreg")
            .should()
            .notBePublic();
}

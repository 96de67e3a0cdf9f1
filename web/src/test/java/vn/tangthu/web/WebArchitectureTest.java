package vn.tangthu.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;

/** The web module sees the features only through their api packages. */
@AnalyzeClasses(packages = "vn.tangthu", importOptions = DoNotIncludeTests.class)
class WebArchitectureTest {
    @ArchTest
    static final ArchRule webSeesOnlyApis = noClasses()
            .that()
            .resideInAPackage("vn.tangthu.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.tangthu..internal..", "vn.tangthu..domain..");

    @ArchTest
    static final ArchRule webHasNoDatabase = noClasses()
            .that()
            .resideInAPackage("vn.tangthu.web..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(EntityManager.class);

    @ArchTest
    static final ArchRule nobodyBelowKnowsTheWeb = classes()
            .that()
            .resideInAPackage("vn.tangthu.web..")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAPackage("vn.tangthu.web..");
}

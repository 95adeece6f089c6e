package org.sightline.desktop;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.sightline.desktop", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ONLY_THE_FRONT_DOORS_OF_THE_ENGINE = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("org.sightline..")
                    .and(not(resideInAnyPackage(
                            "org.sightline.desktop..",
                            "org.sightline.answers",
                            "org.sightline.audit",
                            "org.sightline.advice",
                            "org.sightline.letters",
                            "org.sightline.calendar",
                            "org.sightline.pdf",
                            "org.sightline.people",
                            "org.sightline.places",
                            "org.sightline.report..",
                            "org.sightline.model",
                            "org.sightline.system..",
                            "org.sightline.samples")))
                    .and(not(nameMatching("org\\.sightline\\.vault\\.Passphrases?")))
                    .and(not(nameMatching("org\\.sightline\\.store\\.StoreException(\\$.*)?"))))
            .because("the desktop shows and asks; everything that is true stands in the engine");

    @ArchTest
    static final ArchRule VIEW_MODELS_HOLD_NO_CONTROLS = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .or()
            .haveSimpleName("Flow")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..", "atlantafx..")
            .because("they are tested without a window");

    @ArchTest
    static final ArchRule ONE_DOOR_TO_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("org.sightline.desktop.service")
            .and()
            .doNotHaveSimpleName("SightlineApp")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "org\\.sightline\\.(audit\\.(Asking|Audit|Engine|PreviewJob|ScanJob|People|FaceSearch|Planning|Stores)|store\\..*|people\\..*|report\\.(?!ReportWriter\\$Format$|html\\.Discretion).*|samples\\..*)")
            .because("screens are tested without the engine");

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching("org.sightline.desktop.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule SCREENS_DO_NOT_KNOW_WHO_SHOWS_THEM = noClasses()
            .that()
            .resideInAPackage("org.sightline.desktop.*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.sightline.desktop")
            .because("the window leads, the screens follow");
}

package org.sightline.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the command line may see of the engine. */
@AnalyzeClasses(packages = "org.sightline.cli", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {

    @ArchTest
    static final ArchRule ONLY_THE_FRONT_DOORS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.sightline.archive..",
                    "org.sightline.image..",
                    "org.sightline.face..",
                    "org.sightline.exposure..",
                    "org.sightline.store..",
                    "org.sightline.worker..",
                    "org.sightline.desktop..",
                    "javafx..")
            .because("commands are thin: they show and ask, and what is true is worked out behind audit and report");
}

package org.sightline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** Who may see whom, as docs/architecture.md draws it. */
@AnalyzeClasses(packages = "org.sightline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule LAYERS = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("model")
            .definedBy("org.sightline.model..")
            .layer("system")
            .definedBy("org.sightline.system..")
            .layer("archive")
            .definedBy("org.sightline.archive..")
            .layer("image")
            .definedBy("org.sightline.image..")
            .layer("face")
            .definedBy("org.sightline.face..")
            .layer("exposure")
            .definedBy("org.sightline.exposure..")
            .layer("copies")
            .definedBy("org.sightline.copies..")
            .layer("answers")
            .definedBy("org.sightline.answers..")
            .layer("people")
            .definedBy("org.sightline.people..")
            .layer("advice")
            .definedBy("org.sightline.advice..")
            .layer("comparison")
            .definedBy("org.sightline.comparison..")
            .layer("places")
            .definedBy("org.sightline.places..")
            .layer("letters")
            .definedBy("org.sightline.letters..")
            .layer("pdf")
            .definedBy("org.sightline.pdf..")
            .layer("calendar")
            .definedBy("org.sightline.calendar..")
            .layer("vault")
            .definedBy("org.sightline.vault..")
            .layer("store")
            .definedBy("org.sightline.store..")
            .layer("video")
            .definedBy("org.sightline.video..")
            .layer("worker")
            .definedBy("org.sightline.worker..")
            .layer("audit")
            .definedBy("org.sightline.audit..")
            .layer("report")
            .definedBy("org.sightline.report..")
            .layer("batch")
            .definedBy("org.sightline.batch..")
            .whereLayer("batch")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("batch")
            .whereLayer("audit")
            .mayOnlyBeAccessedByLayers("report", "batch")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("audit")
            .whereLayer("vault")
            .mayOnlyBeAccessedByLayers("store", "audit", "archive", "batch")
            .whereLayer("exposure")
            .mayOnlyBeAccessedByLayers("audit")
            .whereLayer("copies")
            .mayOnlyBeAccessedByLayers("audit")
            .whereLayer("people")
            .mayOnlyBeAccessedByLayers("audit")
            .whereLayer("answers")
            .mayOnlyBeAccessedByLayers("audit", "report", "batch")
            .whereLayer("advice")
            .mayOnlyBeAccessedByLayers("audit", "report", "letters")
            .whereLayer("comparison")
            .mayOnlyBeAccessedByLayers("audit", "report")
            .whereLayer("places")
            .mayOnlyBeAccessedByLayers("report")
            .whereLayer("letters")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("pdf")
            .mayOnlyBeAccessedByLayers("letters", "report")
            .whereLayer("calendar")
            .mayOnlyBeAccessedByLayers("letters")
            .whereLayer("pdf")
            .mayNotAccessAnyLayer()
            .whereLayer("calendar")
            .mayNotAccessAnyLayer()
            .whereLayer("archive")
            .mayOnlyBeAccessedByLayers("audit")
            .whereLayer("worker")
            .mayOnlyBeAccessedByLayers("audit")
            .whereLayer("video")
            .mayOnlyBeAccessedByLayers("worker", "audit")
            .whereLayer("face")
            .mayOnlyBeAccessedByLayers("video", "worker", "audit")
            .whereLayer("image")
            .mayOnlyBeAccessedByLayers("face", "video", "worker", "audit")
            .whereLayer("model")
            .mayNotAccessAnyLayer()
            .whereLayer("system")
            .mayNotAccessAnyLayer()
            .because("nothing calls back up: what is known is judged by rooms that see no files and no screen");

    @ArchTest
    static final ArchRule ADVICE_SEES_THE_MODEL_ONLY = noClasses()
            .that()
            .resideInAPackage("org.sightline.advice..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.sightline..")
                    .and(not(resideInAnyPackage(
                            "org.sightline.advice..", "org.sightline.model..", "org.sightline.system.."))))
            .because(
                    "a plan is worked out of what was judged and of the catalogue alone, so that it can be tried on paper");

    @ArchTest
    static final ArchRule LETTERS_SEE_NO_PHOTOS = noClasses()
            .that()
            .resideInAPackage("org.sightline.letters..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.sightline..")
                    .and(not(resideInAnyPackage(
                            "org.sightline.letters..",
                            "org.sightline.advice..",
                            "org.sightline.pdf..",
                            "org.sightline.calendar..",
                            "org.sightline.system.."))))
            .because("no photo and no address of one can go into a letter by itself where none is known");

    @ArchTest
    static final ArchRule A_BATCH_COMPARES_NOBODY = noClasses()
            .that()
            .resideInAPackage("org.sightline.batch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.sightline.store..",
                    "org.sightline.people..",
                    "org.sightline.comparison..",
                    "org.sightline.copies..",
                    "org.sightline.face..",
                    "org.sightline.worker..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("org\\.sightline\\.audit\\.(FaceSearch|People|Person|PhotoFace|SinglePhoto)(\\$.*)?")
            .because(
                    "many people's audits pass through one room, which must have no means to hold one against another");

    @ArchTest
    static final ArchRule REPORTS_TELL_NO_SPOTS = noClasses()
            .that()
            .resideInAnyPackage("org.sightline.report..", "org.sightline.batch..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.sightline.places..")
                    .and(not(nameMatching("org\\.sightline\\.places\\.(Gazetteer|NearPlace)"))))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.sightline.audit.PhotoPoints")
            .because("where somebody may live or work is told to them alone, and only when they ask");

    @ArchTest
    static final ArchRule ONE_ROOM_WRITES_PDF = noClasses()
            .that()
            .resideOutsideOfPackage("org.sightline.pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
            .because("how a document looks and what it tells of itself is decided in one room");

    @ArchTest
    static final ArchRule PDFS_ARE_WRITTEN_NOT_READ = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "org\\.apache\\.pdfbox\\.(Loader|pdfparser|multipdf|rendering|printing|text|pdmodel\\.encryption|.*digitalsignature).*")
            .because(
                    "nobody here opens PDFs of others, and what protects or signs one leads to certificates and the network");

    @ArchTest
    static final ArchRule NO_CYCLES = SlicesRuleDefinition.slices()
            .matching("org.sightline.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a room that needs another which needs it cannot be understood or tested alone");

    @ArchTest
    static final ArchRule NO_SCREEN = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "javax.swing..", "picocli..")
            .because(
                    "the engine is what is true without a screen; the same engine serves window, command line and batch");

    @ArchTest
    static final ArchRule NO_PRINTING = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("standard output and error belong to the command line");

    @ArchTest
    static final ArchRule NO_NETWORK = noClasses()
            .that()
            .resideOutsideOfPackage("org.sightline.system.network..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(.*Socket.*|.*URLConnection|InetAddress|URL)")
            .because("nothing leaves the machine");

    @ArchTest
    static final ArchRule PAGES_ARE_READ_NOT_LOADED = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.jsoup\\.(?!(parser|nodes|select)\\.).+")
            .orShould()
            .callMethodWhere(
                    target(owner(nameMatching("org\\.jsoup\\..+"))).and(target(nameMatching(".*connect.*|submit"))))
            .because("the library that reads pages can load them, too; only its parser is ours to use");

    @ArchTest
    static final ArchRule NATIVE_STAYS_INSIDE = noClasses()
            .that()
            .resideOutsideOfPackages("org.sightline.image..", "org.sightline.face..", "org.sightline.video..")
            .and()
            .doNotHaveFullyQualifiedName("org.sightline.worker.WorkerMain")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.opencv..", "org.bytedeco..")
            .because("native memory is released where it is made");

    @ArchTest
    static final ArchRule DECODERS_ONLY = noClasses()
            .that()
            .resideOutsideOfPackage("org.sightline.video..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.bytedeco\\.ffmpeg\\.(global\\.)?(avformat|avdevice|avfilter).*")
            .because("FFmpeg's readers of containers can open addresses; its decoders are given bytes");

    @ArchTest
    static final ArchRule CONTAINERS_OVER_BYTES_ONLY = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.bytedeco\\.ffmpeg\\.(global\\.)?(avdevice|avfilter).*")
            .orShould()
            .callMethodWhere(target(owner(nameMatching("org\\.bytedeco\\.ffmpeg\\.global\\.avformat")))
                    .and(target(
                            nameMatching("avio_(open|check|find|enum).*|avformat_network_.*|avpriv_.*|.*_protocol.*"))))
            .because("a video is given as bytes; the reader of its container is never told of a file or an address");

    @ArchTest
    static final ArchRule CIPHERS_STAY_INSIDE = noClasses()
            .that()
            .resideOutsideOfPackage("org.sightline.vault..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.crypto..", "org.bouncycastle..")
            .because("one small room holds everything that keys touch, so that it can be read as a whole");

    @ArchTest
    static final ArchRule PICTURES_ARE_OPENED_IN_WORKERS_ONLY = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.sightline.image..", "org.sightline.face..", "org.sightline.video..", "org.sightline.samples..")
            .and()
            .haveNameNotMatching("org\\.sightline\\.worker\\.(WorkerMain|PhotoAnalyser|ThumbnailMain)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "org\\.sightline\\.(image|face|video)\\.(?!ImageFormat|JpegSegments|MotionPhoto|PngChunks|OpenCv|MediaLibrary|DecodingLimits|Models|ModelException|Pipeline|NativeLibraryException|ByteFeed|FilmTracks|VideoLimits).*")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.commons.imaging..", "javax.imageio..", "java.awt..")
            .orShould()
            .callMethodWhere(target(owner(nameMatching("org\\.sightline\\.image\\.OpenCv")))
                    .and(target(nameStartingWith("load"))))
            .because(
                    "a picture that breaks its decoder must break nothing but a worker; what only counts segments decodes nothing");

    @ArchTest
    static final ArchRule WORKERS_ARE_STARTED_NOT_CALLED = noClasses()
            .that()
            .haveNameNotMatching("org\\.sightline\\.worker\\.(WorkerMain|PhotoAnalyser|ThumbnailMain)(\\$.*)?")
            .should()
            .callMethodWhere(
                    target(owner(nameMatching("org\\.sightline\\.worker\\.(WorkerMain|PhotoAnalyser|ThumbnailMain)"))))
            .because("what runs in a worker runs nowhere else");

    @ArchTest
    static final ArchRule SQL_STAYS_INSIDE = noClasses()
            .that()
            .resideOutsideOfPackage("org.sightline.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.sqlite..")
            .because("what is written down, and how it is protected, is decided in one room");
}

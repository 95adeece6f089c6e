package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Assumption;
import org.sightline.model.Audience;
import org.sightline.model.Effort;
import org.sightline.model.Platform;
import org.sightline.model.StageTimes;
import org.sightline.model.Timestamp;
import org.sightline.report.ReportWriter;
import org.sightline.samples.ExpectedAppearance;
import org.sightline.samples.ExportTruth;
import org.sightline.samples.FacebookExport;
import org.sightline.samples.SampleExport;
import org.sightline.samples.SamplePhotos;
import org.sightline.store.AuditQuery;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a generated Facebook export of 200 photos to its report, with the real models. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedExportTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private final Engine engine = TestEngine.start();
    private Path folder = Path.of("");
    private Path zip = Path.of("");
    private Path store = Path.of("");
    private ExportTruth truth = SampleExport.large(1).truth();
    private Set<String> showingPeople = Set.of();
    private JsonNode report = JsonMapper.shared().createObjectNode();
    private ScanResult first = new ScanResult(0, 0, false, new StageTimes());

    @BeforeAll
    void examineOnce(@TempDir Path temporary) throws Exception {
        folder = temporary;
        zip = temporary.resolve("facebook.zip");
        store = temporary.resolve("audit.sightline");
        SampleExport sample = SampleExport.large(200);
        truth = sample.export().writeZip(zip);
        showingPeople = sample.pathsShowingPeople();
        try (Audit audit = TestEngine.open(store)) {
            first = scan(audit);
            report = JsonMapper.shared().readTree(write(audit, List.of(), "report"));
        }
    }

    private ScanResult scan(Audit audit) {
        return new ScanJob(engine, audit, List.of(zip), ScanOptions.usual())
                .run(ScanListener.NONE, new CancellationToken());
    }

    private byte[] write(Audit audit, List<Assumption> assumptions, String name) throws Exception {
        List<Path> files = new ReportWriter("0", NOON)
                .write(
                        audit,
                        assumptions,
                        folder.resolve(name),
                        EnumSet.of(ReportWriter.Format.JSON, ReportWriter.Format.CSV));
        assertThat(files).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        return Files.readAllBytes(files.get(0));
    }

    private static boolean isExamined(ExpectedAppearance appearance) {
        return switch (appearance.kind()) {
            case MESSAGE, TRASH -> false;
            default -> true;
        };
    }

    /** Paths of the photos that are in the archive and in scope. */
    private Set<String> examined() {
        Set<String> paths = new HashSet<>();
        for (ExpectedAppearance appearance : truth.appearances()) {
            if (appearance.present() && isExamined(appearance)) {
                paths.add(appearance.path());
            }
        }
        return paths;
    }

    private static List<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    @Test
    void everyPhotoInScopeIsInTheReportAndNoOther() {
        assertThat(first.analysed()).isEqualTo(examined().size());
        assertThat(each(report.path("photos")))
                .map(photo -> photo.path("path").asString())
                .containsExactlyInAnyOrderElementsOf(examined());
    }

    @Test
    void everyAppearanceHasItsTimeAndWords() {
        Set<String> expected = new HashSet<>();
        for (ExpectedAppearance appearance : truth.appearances()) {
            if (appearance.present() && isExamined(appearance)) {
                String words = appearance.caption() == null ? appearance.text() : appearance.caption();
                String time = appearance.postedAt() == null
                        ? ""
                        : Timestamp.utc(Instant.ofEpochSecond(appearance.postedAt()))
                                .toString();
                expected.add(appearance.path() + " " + appearance.kind() + " " + time + " "
                        + (words == null || words.isBlank() ? "" : words));
            }
        }
        Set<String> found = new HashSet<>();
        for (JsonNode photo : report.path("photos")) {
            for (JsonNode appearance : photo.path("appearances")) {
                found.add(appearance.path("path").asString() + " "
                        + appearance.path("kind").asString() + " "
                        + appearance.path("postedAt").asString("") + " "
                        + appearance.path("caption").asString(""));
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void audiencesAreUnknownButForTheCurrentProfilePictureAndTheStories() {
        Map<String, Set<String>> audiences = new HashMap<>();
        for (JsonNode photo : report.path("photos")) {
            for (JsonNode appearance : photo.path("appearances")) {
                audiences
                        .computeIfAbsent(appearance.path("audience").asString(), unused -> new HashSet<>())
                        .add(appearance.path("path").asString());
            }
        }
        Set<String> current = new HashSet<>();
        Set<String> stories = new HashSet<>();
        for (ExpectedAppearance appearance : truth.appearances()) {
            if (appearance.currentProfilePicture()) {
                current.add(appearance.path());
            }
            if (appearance.kind() == org.sightline.samples.AppearanceKind.STORY) {
                stories.add(appearance.path());
            }
        }
        assertThat(audiences.get("PUBLIC")).isEqualTo(current).hasSize(1).isSubsetOf(showingPeople);
        assertThat(audiences.get("ONLY_ME")).isEqualTo(stories);
        assertThat(audiences.keySet()).containsExactlyInAnyOrder("PUBLIC", "ONLY_ME", "UNKNOWN");
    }

    @Test
    void bothHeadlineNumbersAreRight() {
        long open = 0;
        long perhaps = 0;
        for (String path : examined()) {
            List<ExpectedAppearance> appearances = truth.ofPath(path);
            if (!showingPeople.contains(path)) {
                continue;
            }
            if (appearances.stream().anyMatch(ExpectedAppearance::currentProfilePicture)) {
                open++;
            } else if (appearances.stream()
                    .anyMatch(appearance -> appearance.kind() != org.sightline.samples.AppearanceKind.STORY)) {
                perhaps++;
            }
        }
        JsonNode summary = report.path("summary");
        assertThat(summary.path("publicWithIdentifiableFace").asLong())
                .isEqualTo(open)
                .isEqualTo(1);
        assertThat(summary.path("unknownAudienceWithIdentifiableFace").asLong()).isEqualTo(perhaps);
    }

    @Test
    void whatWasNotExaminedIsCounted() {
        JsonNode archive = report.path("archives").get(0);
        long messages = truth.appearances().stream()
                .filter(appearance -> appearance.present() && !isExamined(appearance))
                .map(ExpectedAppearance::path)
                .distinct()
                .count();
        assertThat(archive.path("notExamined").asLong()).isEqualTo(messages).isPositive();
        assertThat(each(report.path("waiting"))).hasSize(1);
    }

    @Test
    void theReportFitsItsSchema() throws Exception {
        Schema schema;
        try (InputStream in =
                GeneratedExportTest.class.getResourceAsStream("/org/sightline/resources/schema/report-1.schema.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        }
        List<Error> errors = schema.validate(report.toString(), InputFormat.JSON);
        assertThat(errors).isEmpty();
        assertThat(schema.validate(report.toString().replace("\"UNKNOWN\"", "\"SAFE\""), InputFormat.JSON))
                .as("a word that the schema does not know is refused")
                .isNotEmpty();
    }

    @Test
    void theKeysStandInTheOrderOfTheContract() {
        assertThat(report.propertyNames())
                .containsExactly(
                        "version",
                        "generator",
                        "generated",
                        "archives",
                        "summary",
                        "photos",
                        "waiting",
                        "people",
                        "plan",
                        "problems");
        JsonNode photo = each(report.path("photos")).stream()
                .filter(candidate -> !candidate.path("faces").isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(photo.propertyNames())
                .containsSubsequence(
                        "id",
                        "path",
                        "width",
                        "height",
                        "audience",
                        "audienceUnknown",
                        "owner",
                        "appearances",
                        "faces",
                        "exposure",
                        "reasons");
        assertThat(photo.path("faces").get(0).propertyNames())
                .startsWith("box", "points", "score", "interEye", "yaw", "sharpness", "norm", "identifiability");
    }

    @Test
    void aSecondRunAnalysesNothingAndReportsTheSame() throws Exception {
        try (Audit audit = TestEngine.open(store)) {
            List<ScanProgress> told = new ArrayList<>();
            ScanResult second = new ScanJob(engine, audit, List.of(zip), ScanOptions.usual())
                    .run(told::add, new CancellationToken());

            assertThat(second.analysed()).isZero();
            assertThat(second.archives()).isEqualTo(1);
            assertThat(told)
                    .last()
                    .satisfies(progress -> assertThat(progress.done())
                            .isEqualTo(progress.total())
                            .isEqualTo(examined().size()));
            assertThat(JsonMapper.shared().readTree(write(audit, List.of(), "again")))
                    .isEqualTo(report);
        }
    }

    @Test
    void anAssumptionMovesPhotosFromUnknownToKnownOnlyInItsPeriod() throws Exception {
        try (Audit audit = TestEngine.open(store)) {
            AuditSummary without = audit.summary(List.of());
            AuditSummary with = audit.summary(List.of(new Assumption(Platform.FACEBOOK, null, null, Audience.FRIENDS)));

            assertThat(with.unknownAudienceWithIdentifiableFace()).isZero();
            assertThat(with.byAudience().get(Audience.FRIENDS))
                    .isEqualTo(without.byAudience().get(Audience.UNKNOWN));
            assertThat(with.publicWithIdentifiableFace()).isEqualTo(1);
        }
    }

    @Test
    void messagesAreExaminedWhenAskedFor() throws Exception {
        try (Audit audit = TestEngine.open(folder.resolve("with-messages"))) {
            FacebookExport small = SampleExport.large(20).export();
            Path file = folder.resolve("small.zip");
            ExportTruth smallTruth = small.writeZip(file);
            ScanOptions options = new ScanOptions(EnumSet.of(AppearanceKind.MESSAGE), 2, Effort.NORMAL);
            new ScanJob(engine, audit, List.of(file), options).run(ScanListener.NONE, new CancellationToken());

            List<JudgedPhoto> photos = new ArrayList<>();
            audit.forEachPhoto(List.of(), photos::add);
            assertThat(photos).hasSameSizeAs(smallTruth.photoPaths());
            assertThat(photos)
                    .filteredOn(photo -> photo.audience() == Audience.RECIPIENTS)
                    .hasSameSizeAs(smallTruth.ofKind(org.sightline.samples.AppearanceKind.MESSAGE));

            new ScanJob(engine, audit, List.of(file), ScanOptions.usual())
                    .run(ScanListener.NONE, new CancellationToken());
            int messages = smallTruth
                    .ofKind(org.sightline.samples.AppearanceKind.MESSAGE)
                    .size();
            List<JudgedPhoto> without = new ArrayList<>();
            audit.forEachPhoto(List.of(), without::add);
            assertThat(without).as("left out again").hasSize(photos.size() - messages);
            assertThat(audit.archives().get(0).notExamined()).isEqualTo(messages);
            try (AuditQuery query = audit.store().query()) {
                assertThat(query.accounts())
                        .as("told without counting photos")
                        .isEqualTo(Map.of(
                                audit.archives().get(0).id(),
                                Objects.requireNonNull(audit.archives().get(0).accountHandle())));
            }
        }
    }

    @Test
    void findsThePersonInTheArchive() throws Exception {
        Path query = folder.resolve("query.jpg");
        SamplePhotos photos = SamplePhotos.load();
        Files.write(query, photos.smallVariation(photos.people().get(4), 1000, 77));
        SinglePhoto examined = SinglePhoto.examine(engine, query);
        JudgedPhoto judged = java.util.Objects.requireNonNull(examined.photo());
        assertThat(SinglePhoto.examine(engine, Files.readAllBytes(query), "query.jpg"))
                .as("the same where it is no file")
                .isEqualTo(examined);
        try (Audit audit = TestEngine.open(store)) {
            List<FaceMatch> matches = ((FaceAnswer.Found)
                            new FaceSearch(audit).find(judged.photo().faces().get(0), 5, List.of()))
                    .matches();

            assertThat(matches).hasSize(5);
            assertThat(matches)
                    .isSortedAccordingTo((one, other) -> Double.compare(other.similarity(), one.similarity()));
            assertThat(matches)
                    .allSatisfy(match ->
                            assertThat(showingPeople).contains(match.photo().path()));
            assertThat(matches.get(0).similarity()).isGreaterThan(0.8);
        }
    }
}

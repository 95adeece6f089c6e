package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.answers.OpenQuestion;
import org.sightline.answers.Question;
import org.sightline.answers.SpotCheck;
import org.sightline.model.Answer;
import org.sightline.model.AnswerScope;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Platform;
import org.sightline.model.Since;
import org.sightline.report.ReportWriter;
import org.sightline.samples.ExpectedAppearance;
import org.sightline.samples.ExportTruth;
import org.sightline.samples.SampleExport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real export is examined and asked about, from the first question to the report. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskingTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final Set<org.sightline.samples.AppearanceKind> LIKE_POSTS =
            EnumSet.of(org.sightline.samples.AppearanceKind.POST, org.sightline.samples.AppearanceKind.UNCATEGORISED);

    private final Engine engine = TestEngine.start();
    private Path folder = Path.of("");
    private Path zip = Path.of("");
    private Path examined = Path.of("");
    private ExportTruth truth = SampleExport.large(1).truth();
    private Set<String> showingPeople = Set.of();
    private int copies;

    @BeforeAll
    void examineOnce(@TempDir Path temporary) throws Exception {
        folder = temporary;
        zip = temporary.resolve("facebook.zip");
        examined = temporary.resolve("examined.sightline");
        SampleExport sample = SampleExport.large(40);
        truth = sample.export().writeZip(zip);
        showingPeople = sample.pathsShowingPeople();
        try (Audit audit = TestEngine.open(examined)) {
            scan(audit);
        }
    }

    private ScanResult scan(Audit audit) {
        return new ScanJob(engine, audit, List.of(zip), ScanOptions.usual())
                .run(ScanListener.NONE, new CancellationToken());
    }

    /** The examined audit as it was before anything was answered. */
    private Audit fresh() throws IOException {
        return TestEngine.open(Files.copy(examined, folder.resolve("copy" + copies++ + ".sightline")));
    }

    /** Photos that show people and stand at a place of such a kind. */
    private Set<String> showingPeopleAt(Set<org.sightline.samples.AppearanceKind> kinds) {
        Set<String> paths = new HashSet<>();
        for (ExpectedAppearance appearance : truth.appearances()) {
            if (appearance.present()
                    && kinds.contains(appearance.kind())
                    && showingPeople.contains(appearance.path())) {
                paths.add(appearance.path());
            }
        }
        return paths;
    }

    private static List<String> ids(Asking asking) {
        return asking.openQuestions().stream().map(open -> open.question().id()).toList();
    }

    private static Answer answer(Asking asking, String id, String option, @Nullable Since since) {
        OpenQuestion open = asking.openQuestions().stream()
                .filter(each -> each.question().id().equals(id))
                .findFirst()
                .orElseThrow();
        Question.Option said = open.question().allOptions().stream()
                .filter(each -> each.id().equals(option))
                .findFirst()
                .orElseThrow();
        return asking.answer(open, said, since);
    }

    @Test
    void theInterviewMovesTheNumbersAndIsKeptOverAnotherScan() throws Exception {
        try (Audit audit = fresh()) {
            Asking asking = new Asking(audit, NOON);
            AuditSummary before = audit.summary(List.of());
            assertThat(ids(asking))
                    .containsExactly("fb.posts.now", "fb.posts.limited", "fb.profile.locked", "fb.albums");

            answer(asking, "fb.posts.now", "PUBLIC", Since.ALWAYS);
            int posts = showingPeopleAt(LIKE_POSTS).size();
            AuditSummary after = audit.summary(List.of());
            assertThat(after.publicWithIdentifiableFace()).isEqualTo(before.publicWithIdentifiableFace() + posts);
            assertThat(after.unknownAudienceWithIdentifiableFace())
                    .isEqualTo(before.unknownAudienceWithIdentifiableFace() - posts);

            answer(asking, "fb.posts.limited", "FRIENDS", Since.parse("2020-01-01"));
            answer(asking, "fb.albums", "FRIENDS", null);
            assertThat(ids(asking))
                    .as("of a picture without a date nobody knows whether it was limited")
                    .containsExactly("fb.profile.locked");
            answer(asking, "fb.profile.locked", "NO", null);
            assertThat(ids(asking)).isEmpty();
            AuditSummary limited = audit.summary(List.of());
            assertThat(limited.publicWithIdentifiableFace()).isEqualTo(before.publicWithIdentifiableFace());
            assertThat(limited.formerlyPublic()).isGreaterThanOrEqualTo(posts);
            assertThat(limited.unknownAudienceWithIdentifiableFace()).isZero();

            assertThat(scan(audit).analysed()).isZero();
            assertThat(audit.summary(List.of())).isEqualTo(limited);
            assertThat(asking.overview().answers())
                    .filteredOn(standing -> standing.answer().saysSomething())
                    .hasSize(3)
                    .allSatisfy(standing -> assertThat(standing.decides())
                            .as(standing.answer().asked())
                            .isPositive());

            asking.answers().forEach(answer -> asking.forget(answer.id()));
            assertThat(audit.summary(List.of())).isEqualTo(before);
        }
    }

    @Test
    void answeringAgainReplacesAndNotKnowingChangesNothing() throws Exception {
        try (Audit audit = fresh()) {
            Asking asking = new Asking(audit, NOON);
            OpenQuestion albums = asking.openQuestions().get(3);
            AuditSummary before = audit.summary(List.of());
            asking.answer(albums, Question.DONT_KNOW, null);
            assertThat(audit.summary(List.of())).isEqualTo(before);
            assertThat(ids(asking)).doesNotContain("fb.albums");

            asking.answer(albums, albums.question().options().get(0), null);
            assertThat(asking.answers())
                    .singleElement()
                    .satisfies(answer -> assertThat(answer.said()).isEqualTo("Public: anyone, without an account"));
        }
    }

    @Test
    void theSpotCheckCarriesAsFarAsTheUserSays() throws Exception {
        try (Audit audit = fresh()) {
            Asking asking = new Asking(audit, NOON);
            AuditSummary before = audit.summary(List.of());
            List<SpotCheck> chosen = asking.spotChecks(Asking.SPOT_CHECK);
            assertThat(chosen).hasSize(10).isEqualTo(asking.spotChecks(Asking.SPOT_CHECK));
            SpotCheck check = chosen.stream()
                    .filter(each -> each.places().get(0).appearance().kind() == AppearanceKind.ALBUM)
                    .findFirst()
                    .orElseThrow();
            assertThat(check.identifiable()).isTrue();

            asking.saw(check, SpotCheck.Seen.NOT_VISIBLE, Set.of(), asking.now());
            AuditSummary one = audit.summary(List.of());
            assertThat(one.unknownAudienceWithIdentifiableFace())
                    .isEqualTo(before.unknownAudienceWithIdentifiableFace() - 1);
            assertThat(one.notPublicWithIdentifiableFace()).isEqualTo(1);
            assertThat(one.byAudience()).as("no audience was made up").isEqualTo(before.byAudience());
            assertThat(asking.spotChecks(Asking.SPOT_CHECK))
                    .noneMatch(each -> each.photo().equals(check.photo()));

            SpotCheck other = asking.spotChecks(Asking.SPOT_CHECK).stream()
                    .filter(each -> each.places().get(0).appearance().kind() == AppearanceKind.ALBUM)
                    .findFirst()
                    .orElseThrow();
            AnswerScope album = Objects.requireNonNull(other.widenings().get(SpotCheck.Widening.ALBUM));
            int held = truth.ofKind(org.sightline.samples.AppearanceKind.ALBUM).size();
            assertThat(asking.carries(Set.of(album)).get(album)).isEqualTo(held);
            List<Answer> widened =
                    asking.saw(other, SpotCheck.Seen.ANYONE, EnumSet.of(SpotCheck.Widening.ALBUM), asking.now());
            AuditSummary all = audit.summary(List.of());
            int inAlbum = showingPeopleAt(EnumSet.of(org.sightline.samples.AppearanceKind.ALBUM))
                    .size();
            assertThat(all.publicWithIdentifiableFace())
                    .as("all of the album but the one that was not visible")
                    .isEqualTo(before.publicWithIdentifiableFace() + inAlbum - 1);
            assertThat(all.notPublicWithIdentifiableFace()).isEqualTo(1);

            asking.forget(widened.get(0).id());
            assertThat(asking.answers()).as("what widens it goes with it").hasSize(1);
            assertThat(audit.summary(List.of())).isEqualTo(one);
        }
    }

    @Test
    void aContradictionIsShownAndWhatWasSeenStands() throws Exception {
        try (Audit audit = fresh()) {
            Asking asking = new Asking(audit, NOON);
            SpotCheck check = asking.spotChecks(Asking.SPOT_CHECK).stream()
                    .filter(each -> each.places().get(0).appearance().kind() == AppearanceKind.POST)
                    .findFirst()
                    .orElseThrow();
            Answer said = answer(asking, "fb.posts.now", "PUBLIC", Since.ALWAYS);
            Answer seen = asking.saw(
                            check,
                            SpotCheck.Seen.NOT_VISIBLE,
                            EnumSet.of(SpotCheck.Widening.KIND_IN_YEAR),
                            asking.now())
                    .get(1);
            List<Asking.Contradiction> contradictions = asking.overview().contradictions();
            assertThat(contradictions)
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each.said()).isEqualTo(said));
            assertThat(contradictions.stream().map(each -> each.seen().id())).contains(seen.id());
            assertThat(audit.summary(List.of()).publicWithIdentifiableFace())
                    .as("the current profile picture, and uncategorised photos, of which nothing was seen")
                    .isEqualTo(1
                            + showingPeopleAt(EnumSet.of(org.sightline.samples.AppearanceKind.UNCATEGORISED))
                                    .size());
        }
    }

    @Test
    void answersStandInTheReportWithTheirWordsAndDay() throws Exception {
        try (Audit audit = fresh()) {
            Asking asking = new Asking(audit, NOON);
            answer(asking, "fb.posts.now", "FRIENDS", Since.ALWAYS);
            SpotCheck check = asking.spotChecks(Asking.SPOT_CHECK).get(0);
            asking.saw(check, SpotCheck.Seen.NOT_VISIBLE, Set.of(), asking.now());
            asking.override(
                    AnswerScope.ofKinds(Platform.FACEBOOK, null, Set.of(AppearanceKind.STORY), null, null),
                    Audience.PUBLIC);
            Path out = folder.resolve("report");
            Path report = new ReportWriter("0", NOON)
                    .write(audit, List.of(), out, EnumSet.of(ReportWriter.Format.JSON))
                    .get(0);
            String text = Files.readString(report);
            Schema schema;
            try (InputStream in = Objects.requireNonNull(
                    AskingTest.class.getResourceAsStream("/org/sightline/resources/schema/report-1.schema.json"))) {
                schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
            assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();

            JsonNode json = JsonMapper.shared().readTree(text);
            List<JsonNode> appearances = new ArrayList<>();
            json.path("photos").forEach(photo -> photo.path("appearances").forEach(appearances::add));
            assertThat(appearances)
                    .filteredOn(each -> each.path("kind").asString().equals("POST"))
                    .isNotEmpty()
                    .allSatisfy(each -> {
                        assertThat(each.path("audience").asString()).isEqualTo("FRIENDS");
                        assertThat(each.path("evidence").path("kind").asString())
                                .isEqualTo("USER_ANSWER");
                        assertThat(each.path("evidence").path("source").asString())
                                .contains("2026-11-22", "Who can see what you post on Facebook", "Friends, always");
                    });
            assertThat(appearances)
                    .filteredOn(each -> each.has("notWiderThan"))
                    .singleElement()
                    .satisfies(each -> {
                        assertThat(each.path("audience").asString()).isEqualTo("UNKNOWN");
                        assertThat(each.path("notWiderThan").asString()).isEqualTo("MEMBERS");
                        assertThat(each.path("evidence").path("source").asString())
                                .contains("not logged in");
                    });
            assertThat(appearances)
                    .filteredOn(each -> each.path("kind").asString().equals("STORY"))
                    .as("what is recorded stands before what is set")
                    .allSatisfy(
                            each -> assertThat(each.path("audience").asString()).isEqualTo("ONLY_ME"));
            assertThat(json.path("summary")
                            .path("notPublicWithIdentifiableFace")
                            .asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void anAnswerThatIsLostIsNoticed() throws Exception {
        Path file = folder.resolve("lost.sightline");
        Files.copy(examined, file);
        try (Audit audit = TestEngine.open(file)) {
            new Asking(audit, NOON).override(AnswerScope.ofAlbum(Platform.FACEBOOK, null, "Album 1"), Audience.PUBLIC);
        }
        try (Audit audit = TestEngine.open(file)) {
            assertThat(new Asking(audit, NOON).answers()).hasSize(1);
        }
        deleteAnswers(file);
        try (Audit audit = TestEngine.open(file)) {
            assertThatThrownBy(() -> audit.summary(List.of())).hasMessageContaining("salvage");
        }
    }

    private static void deleteAnswers(Path file) throws Exception {
        try (java.sql.Connection connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file);
                java.sql.Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM answer");
        }
    }
}

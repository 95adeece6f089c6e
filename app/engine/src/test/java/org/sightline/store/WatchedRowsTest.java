package org.sightline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.Film;
import org.sightline.model.Photo;
import org.sightline.model.PhotoId;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.Platform;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.model.Seen;
import org.sightline.system.FailPoints;
import org.sightline.vault.KeyFiles;
import org.sightline.vault.Passphrases;

/** Videos: what was looked through in part is kept, and what was looked through comes back as it was. */
class WatchedRowsTest {

    private static final PhotoId VIDEO = StoreContents.photoId(3);

    @TempDir
    Path folder;

    private AuditStore store;

    @BeforeEach
    void makeStore() {
        store = AuditStore.temporary(folder.resolve("audit.sightline"));
    }

    @Test
    void partsComeBackAsTheyWere() {
        try (AuditStore open = store;
                AuditQuery query = open.query()) {
            assertThat(query.watched(VIDEO, "1")).isEmpty();
            open.save(List.of(new FileResult.Watched(VIDEO, "1", StoreContents.part(0))));
            open.save(List.of(new FileResult.Watched(VIDEO, "1", StoreContents.part(1))));
            assertThat(query.watched(VIDEO, "1")).containsExactly(StoreContents.part(0), StoreContents.part(1));
            assertThat(query.watched(StoreContents.photoId(4), "1")).isEmpty();
        }
    }

    @Test
    void behindAPartThatIsMissingNothingCounts() {
        try (AuditStore open = store;
                AuditQuery query = open.query()) {
            open.save(List.of(new FileResult.Watched(VIDEO, "1", StoreContents.part(1))));
            assertThat(query.watched(VIDEO, "1")).isEmpty();
        }
    }

    @Test
    void anotherVersionBeginsAnew() {
        try (AuditStore open = store;
                AuditQuery query = open.query()) {
            open.save(List.of(new FileResult.Watched(VIDEO, "1", StoreContents.part(0))));
            assertThat(query.watched(VIDEO, "2")).isEmpty();
            open.save(List.of(new FileResult.Watched(VIDEO, "2", StoreContents.part(0))));
            assertThat(query.watched(VIDEO, "1")).isEmpty();
            assertThat(query.watched(VIDEO, "2")).hasSize(1);
        }
    }

    @Test
    void aVideoComesBackWithItsTimesAndItsPartsAreForgotten() {
        try (AuditStore open = store;
                AuditQuery query = open.query()) {
            StoreContents.take(open, Platform.FOLDER, "someone");
            open.prepareExamination(Set.of(), "1", Set.of("1"));
            StoredFile file = open.waitingFiles("folder-1", 0, 100).get(0);
            open.save(List.of(new FileResult.Watched(VIDEO, "1", StoreContents.part(0))));
            Photo still = StoreContents.photo(3);
            Photo video = new Photo(
                    VIDEO,
                    480,
                    640,
                    StoreContents.METADATA,
                    List.of(still.faces().get(0).seenAt(new Seen(100, 2500, 1200))),
                    new Film(60_000, 20_000, "mp4", "h264", 640, 480, 90).withUnseen(2_000));
            open.save(List.of(new FileResult.Analysed(List.of(file.id()), video, null, "1", null)));
            assertThat(query.watched(VIDEO, "1")).isEmpty();
            assertThat(query.photo(VIDEO)).contains(video);
        }
    }

    private static Photo video(long unseen) {
        return new Photo(
                VIDEO,
                640,
                480,
                PhotoMetadata.NONE,
                List.of(),
                new Film(60_000, 40_000, "mp4", "h264", 640, 480, 0).withUnseen(unseen));
    }

    private static List<Problem> problems(AuditQuery query) {
        List<Problem> all = new ArrayList<>();
        query.forEachProblem(stored -> all.add(stored.problem()));
        return all;
    }

    @Test
    void whatIsDamagedInBetweenIsToldBesideWhereItEnds() {
        try (AuditStore open = store;
                AuditQuery query = open.query()) {
            StoreContents.take(open, Platform.FOLDER, "someone");
            open.prepareExamination(Set.of(), "1", Set.of("1"));
            List<Long> file =
                    List.of(open.waitingFiles("folder-1", 0, 100).get(0).id());
            List<Problem> before = problems(query);

            open.save(List.of(new FileResult.Analysed(file, video(0), null, "1", null)));
            assertThat(problems(query)).isEqualTo(before);

            open.save(List.of(new FileResult.Analysed(file, video(3_400), null, "1", null)));
            Problem damaged = Problem.of(ProblemCode.VIDEO_DAMAGED, "posts/0.jpg", "0:03", "1:00");
            assertThat(problems(query)).contains(damaged).hasSize(before.size() + 1);

            open.save(List.of(new FileResult.Analysed(file, video(3_400), null, "1", ProblemCode.VIDEO_CUT_OFF)));
            assertThat(problems(query))
                    .contains(damaged, Problem.of(ProblemCode.VIDEO_CUT_OFF, "posts/0.jpg", "0:40", "1:00"))
                    .hasSize(before.size() + 2);
        }
    }

    @Test
    void anEarlierBuildsVideosAreLookedThroughAgainAndItsPhotosAreNot() throws Exception {
        Path file = folder.resolve("earlier.sightline");
        KeySource keys = new KeySource(new KeyFiles(folder.resolve("keys")), Passphrases.NONE);
        try (AuditStore earlier = AuditStore.open(file, keys, FailPoints.NONE)) {
            StoreContents.take(earlier, Platform.FOLDER, "someone");
            earlier.prepareExamination(Set.of(), "1", Set.of("1"));
            for (StoredFile waiting : earlier.waitingFiles("folder-1", 0, 100)) {
                Photo photo = waiting.media() == MediaType.VIDEO ? video(0) : StoreContents.photo(1);
                earlier.save(List.of(new FileResult.Analysed(List.of(waiting.id()), photo, null, "1", null)));
            }
            earlier.save(List.of(new FileResult.Watched(StoreContents.photoId(9), "1", StoreContents.part(0))));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA user_version = " + (Schema.VERSION - 1));
        }
        try (AuditStore now = AuditStore.open(file, keys, FailPoints.NONE);
                AuditQuery query = now.query()) {
            assertThat(query.photo(VIDEO)).as("until then it is as it was").contains(video(0));
            now.prepareExamination(Set.of(), "1", Set.of("1"));
            assertThat(now.waitingFiles("folder-1", 0, 100))
                    .extracting(StoredFile::media)
                    .containsExactly(MediaType.VIDEO);
            assertThat(query.isAnalysed(VIDEO, Set.of("1"))).isFalse();
            assertThat(query.isAnalysed(StoreContents.photoId(1), Set.of("1"))).isTrue();
            assertThat(query.watched(StoreContents.photoId(9), "1")).isEmpty();
        }
    }
}

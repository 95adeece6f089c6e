package org.sightline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
import org.sightline.model.Seen;

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
                    PhotoMetadata.NONE,
                    List.of(still.faces().get(0).seenAt(new Seen(100, 2500, 1200))),
                    new Film(60_000, 20_000, "mp4", "h264", 640, 480, 90));
            open.save(List.of(new FileResult.Analysed(List.of(file.id()), video, null, "1", null)));
            assertThat(query.watched(VIDEO, "1")).isEmpty();
            assertThat(query.photo(VIDEO)).contains(video);
        }
    }
}

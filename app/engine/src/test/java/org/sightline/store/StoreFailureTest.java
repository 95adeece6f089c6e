package org.sightline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.Answer;
import org.sightline.model.Platform;
import org.sightline.system.FailPoints;
import org.sightline.vault.KeyFiles;
import org.sightline.vault.Passphrase;
import org.sightline.vault.Passphrases;

/** What happens to a store has a worded answer, and nothing that was kept is lost. */
class StoreFailureTest {

    @TempDir
    private Path folder;

    private static Passphrases knowing(@Nullable String text) {
        return new Passphrases() {
            @Override
            public @Nullable Passphrase existing(Path store) {
                return text == null ? null : new Passphrase(text.toCharArray());
            }

            @Override
            public @Nullable Passphrase fresh(Path store) {
                return existing(store);
            }
        };
    }

    private KeySource keys(@Nullable String passphrase) {
        return new KeySource(new KeyFiles(folder.resolve("keys")), knowing(passphrase));
    }

    private AuditStore open(Path file, @Nullable String passphrase) {
        return AuditStore.open(file, keys(passphrase), FailPoints.NONE);
    }

    private Path filled(@Nullable String passphrase) {
        Path file = folder.resolve("audit.sightline");
        try (AuditStore store = open(file, passphrase)) {
            StoreContents.fill(store);
        }
        return file;
    }

    private static List<String> photos(AuditStore store) {
        List<String> ids = new ArrayList<>();
        try (AuditQuery query = store.query()) {
            query.forEachPhoto((photo, appearances) -> ids.add(photo.id().sha256() + photo.faces()));
        }
        return ids;
    }

    private static void assertRefused(StoreException.Reason reason, String words, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(words)
                .extracting(failure -> ((StoreException) failure).reason())
                .isEqualTo(reason);
    }

    @Test
    void aPassphraseOpensAndAWrongOrMissingOneIsAClearErrorThatChangesNothing() throws Exception {
        Path file = filled("correct horse");
        byte[] before = Files.readAllBytes(file);

        assertRefused(
                StoreException.Reason.WRONG_PASSPHRASE,
                "not the passphrase",
                () -> open(file, "wrong").close());
        assertRefused(
                StoreException.Reason.PASSPHRASE_NEEDED,
                "--passphrase-file",
                () -> open(file, null).close());
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(folder.resolve("keys")).doesNotExist();
        try (AuditStore store = open(file, "correct horse")) {
            assertThat(photos(store)).hasSize(StoreContents.PHOTOS);
        }
    }

    @Test
    void aPassphraseIsSetChangedAndRemoved() throws Exception {
        Path file = filled(null);
        List<String> photos;
        try (AuditStore store = open(file, null);
                Passphrase fresh = new Passphrase("first".toCharArray())) {
            photos = photos(store);
            store.protect(fresh, keys(null));
        }
        assertRefused(
                StoreException.Reason.PASSPHRASE_NEEDED,
                "passphrase",
                () -> open(file, null).close());
        try (AuditStore store = open(file, "first");
                Passphrase second = new Passphrase("second".toCharArray())) {
            store.protect(second, keys(null));
        }
        assertRefused(
                StoreException.Reason.WRONG_PASSPHRASE,
                "",
                () -> open(file, "first").close());
        try (AuditStore store = open(file, "second")) {
            store.protect(null, keys(null));
        }
        try (AuditStore store = open(file, null)) {
            assertThat(photos(store)).isEqualTo(photos);
        }
    }

    @Test
    void aStoreWhoseKeyIsGoneSaysWhereItShouldBe() throws Exception {
        Path file = filled(null);
        KeyFiles files = keys(null).keyFiles();
        String id;
        try (AuditStore store = open(file, null)) {
            id = store.id();
        }
        files.remove(id);

        assertRefused(
                StoreException.Reason.KEY_MISSING,
                files.fileOf(id).toString(),
                () -> open(file, null).close());
    }

    @Test
    void aStoreMayNotLieAmongTheKeys() throws Exception {
        Files.createDirectories(folder.resolve("keys"));

        assertRefused(
                StoreException.Reason.NOT_WRITABLE,
                "protects nothing",
                () -> open(folder.resolve("keys/audit.sightline"), null).close());
    }

    @Test
    void aTemporaryStoreCanNeverBeOpenedAgain() throws Exception {
        Path file = folder.resolve("temporary");
        AuditStore.temporary(file).close();

        assertRefused(
                StoreException.Reason.KEY_MISSING,
                "temporary",
                () -> open(file, null).close());
        assertThat(folder.resolve("keys")).doesNotExist();
    }

    @Test
    void oneStoreIsOpenInOneProgramOnly() throws Exception {
        Path file = filled(null);
        AuditStore first = open(file, null);
        for (int i = 0; i < 3; i++) {
            assertRefused(
                    StoreException.Reason.IN_USE,
                    "another Sightline",
                    () -> open(file, null).close());
        }
        first.close();
        open(file, null).close();
        assertThat(folder.resolve("audit.sightline.lock")).doesNotExist();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPlaceThatCannotBeWrittenIsSaid() {
        assertRefused(
                StoreException.Reason.NOT_WRITABLE,
                "cannot be written",
                () -> open(Path.of("/proc/sightline-test/audit.sightline"), null)
                        .close());
        assertRefused(
                StoreException.Reason.NOT_WRITABLE,
                "cannot be written",
                () -> open(folder.resolve("no such folder/audit.sightline"), null)
                        .close());
    }

    @Test
    void aFullDiskIsSaidAndWhatWasCommittedStays() throws Exception {
        Path file = filled(null);
        List<String> before;
        try (AuditStore store = open(file, null)) {
            before = photos(store);
            store.limitPages(0);
            assertRefused(
                    StoreException.Reason.NO_SPACE,
                    "is full",
                    () -> StoreContents.take(store, Platform.INSTAGRAM, "a third archive".repeat(2000)));
            assertThat(photos(store)).isEqualTo(before);
        }
        try (AuditStore store = open(file, null)) {
            assertThat(photos(store)).isEqualTo(before);
            StoreContents.take(store, Platform.INSTAGRAM, "a third archive");
            assertThat(store.archiveId(Platform.INSTAGRAM, "a third archive")).contains("instagram-1");
        }
    }

    private static List<Answer> answers(AuditStore store) {
        try (AuditQuery query = store.query()) {
            return query.answers();
        }
    }

    @Test
    void pagesOverwrittenAtRandomAreNoticedAndTheRestIsSalvaged() throws Exception {
        Path file = filled(null);
        List<String> whole;
        List<Answer> answers;
        try (AuditStore store = open(file, null)) {
            whole = photos(store);
            answers = answers(store);
        }
        assertThat(answers).hasSize(2);
        byte[] undamaged = Files.readAllBytes(file);
        Random random = new Random(20261123);
        int noticed = 0;
        int salvaged = 0;
        for (int round = 0; round < 60; round++) {
            Files.write(file, undamaged);
            int page = 1 + random.nextInt(undamaged.length / 4096 - 1);
            try (RandomAccessFile damaged = new RandomAccessFile(file.toFile(), "rw")) {
                byte[] garbage = new byte[1 + random.nextInt(2000)];
                random.nextBytes(garbage);
                damaged.seek(page * 4096L + random.nextInt(4096 - garbage.length));
                damaged.write(garbage);
            }
            byte[] before = Files.readAllBytes(file);
            try (AuditStore store = open(file, null)) {
                assertThat(photos(store)).as("round %d: all or an error", round).isEqualTo(whole);
            } catch (StoreException damage) {
                noticed++;
                assertThat(damage.reason()).as("round %d", round).isEqualTo(StoreException.Reason.DAMAGED);
                assertThat(damage).hasMessageContaining("salvage");
            }
            assertThat(Files.readAllBytes(file))
                    .as("round %d: never overwritten", round)
                    .isEqualTo(before);
            Path fresh = folder.resolve("fresh" + round);
            try {
                Salvage.Saved saved = new Salvage(file, fresh, keys(null)).run();
                salvaged += saved.photos() > 0 ? 1 : 0;
                try (AuditStore store = open(fresh, null)) {
                    assertThat(answers(store))
                            .as("round %d: all that was said, or nothing and told so", round)
                            .isEqualTo(saved.answers() == null ? List.of() : answers);
                    try (AuditQuery query = store.query()) {
                        assertThat(query.checklist())
                                .as("round %d: marks", round)
                                .isIn(List.of(), StoreContents.MARKS)
                                .hasSize(saved.marks() == null ? 0 : saved.marks());
                    }
                    StoreContents.take(store, Platform.FACEBOOK, "someone");
                    store.prepareExamination(Set.of(), StoreContents.PIPELINE, Set.of(StoreContents.PIPELINE));
                    StoreContents.joinKnown(store);
                    assertThat(whole).as("round %d", round).containsAll(photos(store));
                }
            } catch (StoreException beyondSaving) {
                assertThat(beyondSaving).as("round %d", round).hasMessageContaining("holds its key");
            }
            assertThat(Files.readAllBytes(file))
                    .as("round %d: only read", round)
                    .isEqualTo(before);
        }
        assertThat(noticed).isGreaterThan(3);
        assertThat(salvaged).isGreaterThan(10);
    }

    @Test
    void aStoreThatWasCutShortIsNoticed() throws Exception {
        Path file = filled(null);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> {
                    try (AuditStore store = open(file, null)) {
                        photos(store);
                    }
                })
                .isInstanceOf(StoreException.class)
                .extracting(failure -> ((StoreException) failure).reason())
                .isEqualTo(StoreException.Reason.DAMAGED);
    }

    @Test
    void wipingRemovesTheStoreItsKeyAndItsReports() throws Exception {
        Path file = filled(null);
        Path report =
                Files.writeString(Files.createDirectories(folder.resolve("out")).resolve("report.json"), "{}");
        Path others = Files.writeString(folder.resolve("out/notes.txt"), "mine");
        try (AuditStore store = open(file, null)) {
            store.saveReport(folder.resolve("out"), List.of(report, folder.resolve("out/photos.csv")));
        }
        StoreWiping wiping = new StoreWiping(file, keys(null));
        StoreWiping.Belongings belongings = wiping.belongings();
        assertThat(belongings.reports()).containsExactly(report);

        assertThat(wiping.remove(belongings)).isEmpty();

        assertThat(file).doesNotExist();
        assertThat(report).doesNotExist();
        assertThat(others).exists();
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(others);
        }
    }

    @Test
    void aStoreIsWipedWithoutItsPassphraseToo() throws Exception {
        Path file = filled("forgotten");
        StoreWiping wiping = new StoreWiping(file, keys(null));
        StoreWiping.Belongings belongings = wiping.belongings();

        assertThat(belongings.unread()).isEqualTo(StoreException.Reason.PASSPHRASE_NEEDED);
        assertThat(wiping.remove(belongings)).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void wipingRefusesWhatIsNoStoreOrInUse() throws Exception {
        Path photo = Files.writeString(folder.resolve("photo.jpg"), "a picture, perhaps".repeat(20));
        assertRefused(StoreException.Reason.NOT_A_STORE, "was not removed", () -> new StoreWiping(photo, keys(null)));
        assertThat(photo).exists();

        Path file = filled(null);
        try (AuditStore store = open(file, null)) {
            assertRefused(
                    StoreException.Reason.IN_USE, "another", () -> new StoreWiping(file, keys(null)).belongings());
            assertThat(store.file()).exists();
        }
    }
}

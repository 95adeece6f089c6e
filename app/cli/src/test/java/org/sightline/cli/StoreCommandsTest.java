package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.samples.SamplePhotos;
import org.sightline.system.AppFolders;

/** Passphrases, salvage and wipe, as a user types them. */
class StoreCommandsTest {

    @TempDir
    private Path folder;

    private Path photos = Path.of("");
    private Path store = Path.of("");
    private Path passphrase = Path.of("");
    private Path otherPassphrase = Path.of("");

    @BeforeEach
    void makePhotos() throws Exception {
        SamplePhotos samples = SamplePhotos.load();
        photos = Files.createDirectories(folder.resolve("photos"));
        Files.write(
                photos.resolve("a.jpg"), samples.smallVariation(samples.people().get(0), 300, 1));
        Files.write(
                photos.resolve("b.jpg"),
                samples.smallVariation(samples.emptyScenes().get(0), 200, 2));
        store = folder.resolve("audit.sightline");
        passphrase = Files.writeString(folder.resolve("pass.txt"), "correct horse battery\r\nsecond line");
        otherPassphrase = Files.writeString(folder.resolve("other.txt"), "\ufeffStaple für alle");
    }

    private AppFolders folders() {
        return AppFolders.under(folder.resolve("home"));
    }

    private CommandLineRun run(Object... arguments) {
        return CommandLineRun.in(folders(), arguments);
    }

    private CommandLineRun scan(String out, Object... more) {
        List<Object> arguments = new ArrayList<>(
                List.of("scan", photos, "--out", folder.resolve(out), "--store", store, "--progress", "none"));
        arguments.addAll(List.of(more));
        CommandLineRun run = run(arguments.toArray());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    @Test
    void aStoreWithAPassphraseOpensWithItAloneAndItCanBeChangedAndRemoved() throws Exception {
        scan("one", "--passphrase-file", passphrase);
        assertThat(folders().keys()).doesNotExist();

        CommandLineRun without = run("explain", photos.resolve("a.jpg"), "--store", store);
        assertThat(without.exitCode()).isEqualTo(1);
        assertThat(without.err()).contains("protected by a passphrase").contains("--passphrase-file");
        CommandLineRun wrong =
                run("explain", photos.resolve("a.jpg"), "--store", store, "--passphrase-file", otherPassphrase);
        assertThat(wrong.exitCode()).isEqualTo(1);
        assertThat(wrong.err()).contains("not the passphrase").contains("Nothing was changed");

        CommandLineRun changed = run(
                "passphrase",
                "--store",
                store,
                "--passphrase-file",
                passphrase,
                "--new-passphrase-file",
                otherPassphrase);
        assertThat(changed.exitCode()).as(changed.err()).isZero();
        assertThat(run("explain", photos.resolve("a.jpg"), "--store", store, "--passphrase-file", passphrase)
                        .exitCode())
                .isEqualTo(1);

        CommandLineRun removed = run("passphrase", "--store", store, "--passphrase-file", otherPassphrase, "--remove");
        assertThat(removed.exitCode()).as(removed.err()).isZero();
        assertThat(removed.out()).contains(folders().keys().toString());
        CommandLineRun open = run("explain", photos.resolve("a.jpg"), "--store", store);
        assertThat(open.exitCode()).as(open.err()).isZero();
    }

    @Test
    void aPassphraseNeedsAStoreAndATextToComeFrom() throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "\nnot the first line");
        assertThat(run("scan", photos, "--out", folder.resolve("x"), "--passphrase")
                        .err())
                .contains("--store");
        CommandLineRun blank =
                run("scan", photos, "--out", folder.resolve("x"), "--store", store, "--passphrase-file", empty);
        assertThat(blank.exitCode()).isEqualTo(2);
        assertThat(blank.err()).contains("empty line");
        CommandLineRun missing = run(
                "scan",
                photos,
                "--out",
                folder.resolve("x"),
                "--store",
                store,
                "--passphrase-file",
                folder.resolve("none.txt"));
        assertThat(missing.exitCode()).isEqualTo(2);
        CommandLineRun nobodyThere =
                run("scan", photos, "--out", folder.resolve("x"), "--store", store, "--passphrase");
        assertThat(nobodyThere.exitCode()).isEqualTo(2);
        assertThat(nobodyThere.err()).contains("terminal");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().contains(".sightline"))
                            .toList())
                    .as("a store that nobody could protect is not begun")
                    .allSatisfy(file -> assertThat(Files.size(file)).isZero());
        }
    }

    @Test
    void salvageSavesToANewStoreThatAScanGoesOnWith() throws Exception {
        scan("one");
        Path fresh = folder.resolve("saved.sightline");

        CommandLineRun salvage = run("salvage", "--store", store, "--to", fresh);
        assertThat(salvage.exitCode()).as(salvage.err()).isZero();
        assertThat(salvage.out()).contains("Saved 2 analysed photos").contains("0 were damaged");
        assertThat(run("salvage", "--store", store, "--to", fresh).exitCode()).isEqualTo(1);

        store = fresh;
        scan("two");
        assertThat(withoutTime("two")).isEqualTo(withoutTime("one"));
    }

    private String withoutTime(String out) throws Exception {
        return Files.readString(folder.resolve(out).resolve("report.json"))
                .replaceFirst("\"generated\": \"[^\"]+\"", "");
    }

    @Test
    void wipeAsksThenRemovesEverythingItKnowsOfAndSaysWhatItCannotPromise() throws Exception {
        scan("report");
        Path mine = Files.writeString(folder.resolve("report/mine.txt"), "my notes");
        Path keys = folders().keys();
        assertThat(keys).isNotEmptyDirectory();

        CommandLineRun asked = run("wipe", "--store", store);
        assertThat(asked.exitCode()).isEqualTo(2);
        assertThat(asked.err())
                .contains(store.toString())
                .contains(folder.resolve("report/report.json").toString())
                .contains("--yes");
        assertThat(store).exists();

        CommandLineRun wiped = run("wipe", "--store", store, "--yes");
        assertThat(wiped.exitCode()).as(wiped.err()).isZero();
        assertThat(wiped.out()).contains("Removed.").contains("cannot promise").contains("backups");
        assertThat(store).doesNotExist();
        assertThat(folder.resolve("report/report.json")).doesNotExist();
        assertThat(folder.resolve("report/photos.csv")).doesNotExist();
        assertThat(mine).exists();
        try (Stream<Path> files = Files.walk(folder.resolve("home"))) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
        assertThat(photos.resolve("a.jpg")).exists();
    }

    @Test
    void wipeRemovesNothingThatIsNoStore() {
        CommandLineRun run = run("wipe", "--store", photos.resolve("a.jpg"), "--yes");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(photos.resolve("a.jpg")).exists();
        assertThat(run("wipe", "--store", folder.resolve("nothing"), "--yes").exitCode())
                .isEqualTo(3);
    }

    @Test
    void aFolderThatACloudServiceCopiesIsSaid() throws Exception {
        Files.createDirectories(folder.resolve("Dropbox/private"));
        store = folder.resolve("Dropbox/private/audit.sightline");

        assertThat(scan("one").err()).contains("Dropbox").contains("copies to its servers");
    }
}

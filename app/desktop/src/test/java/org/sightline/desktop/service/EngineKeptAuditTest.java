package org.sightline.desktop.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.audit.CancellationToken;
import org.sightline.desktop.service.StoreFailure.Reason;
import org.sightline.model.AppearanceKind;
import org.sightline.report.ReportWriter;
import org.sightline.samples.SampleExport;
import org.sightline.system.AppFolders;
import org.sightline.system.Version;
import org.sightline.vault.Passphrase;

/** Kept audits with the real engine, without a window. */
class EngineKeptAuditTest {

    @TempDir
    private Path folder;

    private Path file = Path.of("not yet");
    private EngineScanService scans = service(Path.of("not yet"));

    private static EngineScanService service(Path home) {
        return new EngineScanService(AppFolders.under(home), new ReportWriter(Version.current(), Clock.systemUTC()));
    }

    @BeforeEach
    void begin() {
        file = folder.resolve("mine.sightline");
        scans = service(folder.resolve("home"));
    }

    @AfterEach
    void end() {
        scans.close();
    }

    private static Passphrase words(String words) {
        return new Passphrase(words.toCharArray());
    }

    private Examination scan(Path export, Set<AppearanceKind> included) {
        ScanOutcome outcome = scans.scan(
                new ScanRequest(List.of(export), included),
                new AuditPlace.Kept(file, null),
                progress -> {},
                new CancellationToken());
        return ((ScanOutcome.Finished) outcome).examination();
    }

    @Test
    void whatIsExaminedAgainIsWhatWasAskedForBefore() throws IOException {
        Path export = folder.resolve("facebook-alex-example.zip");
        SampleExport.create(export);
        Examination first = scan(export, Set.of(AppearanceKind.MESSAGE));
        long photos = first.summary().photos();
        long faces = first.summary().faces();
        ScanOutcome again = first.kept().orElseThrow().scanAgain(progress -> {}, new CancellationToken());
        Examination second = ((ScanOutcome.Finished) again).examination();
        assertThat(second.summary().photos()).isEqualTo(photos);
        assertThat(second.summary().faces()).isEqualTo(faces);
        first.close();
        assertThat(second.cards()).hasSize((int) photos);
        second.close();
        Examination opened = scans.kept().open(new AuditPlace.Kept(file, null));
        assertThat(opened.summary().photos()).isEqualTo(photos);
    }

    @Test
    void ofWhatCannotBeReadNothingIsKept() throws IOException {
        Path broken = Files.writeString(folder.resolve("facebook.zip"), "not a zip");
        ScanOutcome outcome = scans.scan(
                new ScanRequest(List.of(broken), Set.of()),
                new AuditPlace.Kept(file, null),
                progress -> {},
                new CancellationToken());
        assertThat(outcome).isInstanceOf(ScanOutcome.NothingRead.class);
        assertThat(file).doesNotExist();
        assertThat(folder.resolve("home/keys")).isEmptyDirectory();
    }

    @Test
    void aStoppedScanIsKeptAndOpensWithItsPassphraseOnly() throws IOException {
        Path export = folder.resolve("facebook-alex-example.zip");
        SampleExport.create(export);
        CancellationToken stopped = new CancellationToken();
        stopped.cancel();
        ScanOutcome outcome = scans.scan(
                new ScanRequest(List.of(export), Set.of()),
                new AuditPlace.Kept(file, words("four words")),
                progress -> {},
                stopped);
        assertThat(outcome).isEqualTo(new ScanOutcome.Stopped(file));
        assertReason(Reason.PASSPHRASE_NEEDED, new AuditPlace.Kept(file, null));
        assertReason(Reason.WRONG_PASSPHRASE, new AuditPlace.Kept(file, words("for words")));
        assertReason(Reason.GONE, new AuditPlace.Kept(export.resolveSibling("gone"), null));
        assertReason(Reason.NOT_A_STORE, new AuditPlace.Kept(export, null));
        Examination opened = scans.kept().open(new AuditPlace.Kept(file, words("four words")));
        assertThat(opened.summary().photos()).isZero();
        assertReason(Reason.IN_USE, new AuditPlace.Kept(file, words("four words")));
    }

    private void assertReason(Reason reason, AuditPlace.Kept place) {
        assertThatThrownBy(() -> scans.kept().open(place))
                .isInstanceOfSatisfying(
                        StoreFailure.class,
                        failure -> assertThat(failure.reason()).isEqualTo(reason));
    }
}

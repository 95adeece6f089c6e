package org.sightline.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sightline.audit.AuditProblem;
import org.sightline.audit.ScanProgress;
import org.sightline.desktop.failure.FailureViewModel;
import org.sightline.desktop.keeping.KeepingViewModel;
import org.sightline.desktop.preview.PreviewViewModel;
import org.sightline.desktop.scanning.ScanningViewModel;
import org.sightline.desktop.service.AuditPlace;
import org.sightline.desktop.service.Beginning;
import org.sightline.desktop.service.EngineFailure;
import org.sightline.desktop.service.PreviewOutcome;
import org.sightline.desktop.service.ScanOutcome;
import org.sightline.desktop.service.ScanRequest;
import org.sightline.desktop.service.StoreFailure;
import org.sightline.desktop.shell.Place;
import org.sightline.desktop.shell.ShellViewModel;
import org.sightline.desktop.testing.FakeAsking;
import org.sightline.desktop.testing.FakeExamination;
import org.sightline.desktop.testing.FakeKeptAudit;
import org.sightline.desktop.testing.FakePeople;
import org.sightline.desktop.testing.FakeScans;
import org.sightline.desktop.testing.LaterExecutor;
import org.sightline.desktop.testing.Summaries;
import org.sightline.desktop.welcome.WelcomeViewModel;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.desktop.workshop.WorkshopEndViewModel;

class FlowTest {

    private static final Path ZIP = Path.of("facebook.zip");
    private static final Path SAMPLES = Path.of("samples.zip");
    private static final Path KEPT = Path.of("mine.sightline").toAbsolutePath();

    private final FakeScans scans = new FakeScans();
    private final LaterExecutor worker = new LaterExecutor();
    private final Flow flow = new Flow(scans, () -> SAMPLES, new Background(worker, Runnable::run), Messages.english());
    private final FakeExamination examination = new FakeExamination(Summaries.ofHeadlines(1, 2));

    @Test
    void beginsWithWelcome() {
        assertThat(welcome().notice()).isNull();
        assertThat(welcome().backTo()).isNull();
    }

    @Test
    void choosingNothingChangesNothing() {
        welcome().examine(List.of());
        assertThat(flow.screenProperty().get()).isInstanceOf(Screen.Welcome.class);
    }

    @Test
    void goesFromChoosingThroughPreviewAndScanningToResults() {
        scans.endWith(new ScanOutcome.Finished(examination));
        welcome().examine(List.of(ZIP));
        worker.runAll();
        assertThat(scans.scanned()).isEmpty();
        preview().examine();
        assertThat(scanning().subject()).isEqualTo("facebook.zip");
        worker.runAll();
        assertThat(scans.scanned()).containsExactly(List.of(ZIP));
        assertThat(((Screen.Results) flow.screenProperty().get()).model().subject())
                .isEqualTo("facebook.zip");
        assertThat(examination.isClosed()).isFalse();
    }

    @Test
    void goesBackFromThePreview() {
        flow.examine(List.of(ZIP));
        worker.runAll();
        preview().back();
        assertThat(welcome().notice()).isNull();
        worker.runAll();
        assertThat(scans.scanned()).isEmpty();
    }

    @Test
    void aPreviewThatWasLeftLeadsNowhere() {
        flow.examine(List.of(ZIP));
        preview().back();
        scans.failWith(new IllegalStateException("late"));
        worker.runAll();
        assertThat(flow.screenProperty().get()).isInstanceOf(Screen.Welcome.class);
    }

    @Test
    void nothingReadableIsSaidBeforeAnythingIsScanned() {
        AuditProblem problem = new AuditProblem(null, "facebook.zip", "S-102", "This file could not be read.");
        scans.preview(new PreviewOutcome.NothingRead(List.of(problem)));
        flow.examine(List.of(ZIP));
        worker.runAll();
        assertThat(failed().problems()).containsExactly(problem);
        assertThat(scans.scanned()).isEmpty();
    }

    @Test
    void whatIsAskedFirstIsAskedOncePerWindow() {
        FakePeople people = new FakePeople().with("a", null, 9);
        FakeAsking asking = new FakeAsking().asks("fb.posts.now", 900);
        scans.endWith(new ScanOutcome.Finished(examination.begins(new Beginning(true, true), people, asking)));
        flow.examineSamples();
        worker.runAll();
        ShellViewModel results = results();
        assertThat(results.placeProperty().get()).isEqualTo(Place.WHICH_FACE);
        results.whichFace().notNow();
        assertThat(results.placeProperty().get()).isEqualTo(Place.INTERVIEW);
        results.interview().leave();
        assertThat(results.placeProperty().get()).isEqualTo(Place.OVERVIEW);

        scans.endWith(new ScanOutcome.Finished(
                new FakeExamination(Summaries.ofHeadlines(1, 2)).begins(new Beginning(true, true), people, asking)));
        flow.examineSamples();
        worker.runAll();
        assertThat(results().placeProperty().get()).isEqualTo(Place.OVERVIEW);
    }

    @Test
    void examinesTheSamples() {
        scans.endWith(new ScanOutcome.Finished(examination));
        flow.examineSamples();
        worker.runAll();
        assertThat(scans.scanned()).containsExactly(List.of(SAMPLES));
    }

    @Test
    void oneScanAtATime() {
        scan(ZIP);
        flow.examineSamples();
        worker.runAll();
        assertThat(scans.scanned()).containsExactly(List.of(ZIP));
    }

    @Test
    void cancellingGoesBackToWelcomeAndSaysSo() {
        scan(ZIP);
        scanning().cancel();
        worker.runAll();
        assertThat(welcome().notice()).startsWith("Stopped.");
    }

    @Test
    void aScanThatWasFasterThanItsCancellationIsThrownAwayToo() {
        LaterExecutor window = new LaterExecutor();
        Flow slow = new Flow(scans, () -> SAMPLES, new Background(worker, window), Messages.english());
        scans.endWith(new ScanOutcome.Finished(examination));
        slow.examine("facebook.zip", new ScanRequest(List.of(ZIP), Set.of()));
        worker.runAll();
        ((Screen.Scanning) slow.screenProperty().get()).model().cancel();
        window.runAll();
        worker.runAll();
        assertThat(slow.screenProperty().get()).isInstanceOf(Screen.Welcome.class);
        assertThat(examination.isClosed()).isTrue();
    }

    @Test
    void whatIsThereAlreadyIsLookedAtWhileTheScanRuns() {
        FakeExamination part = new FakeExamination(Summaries.ofHeadlines(1, 0)).soFar();
        scans.findsSoFar(part);
        LaterExecutor beside = new LaterExecutor();
        Flow both = flowBeside(beside);
        both.examine("facebook.zip", new ScanRequest(List.of(ZIP), Set.of()));
        both.lookSoFar();
        beside.runAll();
        assertThat(soFar(both)).as("nothing is examined yet").isNull();

        ScanningViewModel running = ((Screen.Scanning) both.screenProperty().get()).model();
        running.listener()
                .progress(new ScanProgress(ScanProgress.Phase.EXAMINING, 3, 10, 1, 0, null, 0, 1, 0, 0, null));
        running.refresh();
        both.lookSoFar();
        beside.runAll();
        ShellViewModel shown = Objects.requireNonNull(soFar(both));
        assertThat(shown.placeProperty().get()).isEqualTo(Place.OVERVIEW);
        shown.go(Place.REPORT);
        assertThat(shown.placeProperty().get()).as("a report of a part").isEqualTo(Place.OVERVIEW);
        shown.go(Place.PLAN);

        both.backToProgress();
        assertThat(soFar(both)).isNull();
        both.lookSoFar();
        beside.runAll();
        assertThat(soFar(both)).as("as it was left").isSameAs(shown);
        assertThat(shown.placeProperty().get()).isEqualTo(Place.PLAN);
        assertThat(part.timesLooked()).isEqualTo(1);

        scans.endWith(new ScanOutcome.Finished(examination));
        worker.runAll();
        assertThat(both.screenProperty().get()).isInstanceOf(Screen.Results.class);
        beside.runAll();
        assertThat(part.isClosed()).isTrue();
        assertThat(examination.isClosed()).isFalse();
    }

    @Test
    void whatIsThereIsNotShownOfAScanThatWasStopped() {
        FakeExamination part = new FakeExamination(Summaries.ofHeadlines(1, 0)).soFar();
        scans.findsSoFar(part);
        LaterExecutor beside = new LaterExecutor();
        Flow both = flowBeside(beside);
        both.examine("facebook.zip", new ScanRequest(List.of(ZIP), Set.of()));
        ScanningViewModel running = ((Screen.Scanning) both.screenProperty().get()).model();
        running.listener()
                .progress(new ScanProgress(ScanProgress.Phase.EXAMINING, 3, 10, 1, 0, null, 0, 1, 0, 0, null));
        running.refresh();
        both.lookSoFar();
        running.cancel();
        beside.runAll();
        assertThat(soFar(both)).isNull();
        assertThat(part.isClosed()).isTrue();
    }

    private Flow flowBeside(LaterExecutor beside) {
        return new Flow(
                scans,
                () -> SAMPLES,
                new Background(worker, Runnable::run),
                new Background(beside, Runnable::run),
                Messages.english(),
                Session.ofItsOwn());
    }

    private static @Nullable ShellViewModel soFar(Flow flow) {
        return ((Screen.Scanning) flow.screenProperty().get()).soFar();
    }

    @Test
    void resultsStayUntilThereAreOthers() {
        scans.endWith(new ScanOutcome.Finished(examination));
        scan(ZIP);
        worker.runAll();
        flow.examineSomethingElse();
        assertThat(welcome().backTo()).isEqualTo("facebook.zip");
        flow.backToResults();
        assertThat(flow.screenProperty().get()).isInstanceOf(Screen.Results.class);

        flow.examineSamples();
        scanning().cancel();
        worker.runAll();
        assertThat(welcome().backTo()).isEqualTo("facebook.zip");
        assertThat(examination.isClosed()).isFalse();

        scans.endWith(new ScanOutcome.Finished(new FakeExamination(Summaries.ofHeadlines(0, 0))));
        flow.examineSamples();
        worker.runAll();
        assertThat(examination.isClosed()).isTrue();
    }

    @Test
    void nothingReadableIsSaidFileByFile() {
        AuditProblem problem = new AuditProblem(null, "facebook.zip", "S-102", "This file could not be read.");
        scans.endWith(new ScanOutcome.NothingRead(List.of(problem)));
        scan(ZIP);
        worker.runAll();
        assertThat(failed().subject()).isEqualTo("facebook.zip");
        assertThat(failed().problems()).containsExactly(problem);
        failed().actions().examineSomethingElse();
        assertThat(flow.screenProperty().get()).isInstanceOf(Screen.Welcome.class);
    }

    @Test
    void aScanThatBreaksOffIsSaidCalmly() {
        scans.failWith(new IllegalStateException("disk I/O error"));
        scan(ZIP);
        worker.runAll();
        assertThat(failed().title()).isEqualTo("The scan broke off");
        assertThat(failed().detail()).contains("IllegalStateException: disk I/O error");
    }

    @Test
    void anEngineThatCannotWorkIsSaidAtTheStart() {
        scans.failWith(new EngineFailure(new IllegalStateException("OpenCV’s library could not be loaded")));
        flow.begin();
        worker.runAll();
        assertThat(failed().title()).isEqualTo("This app cannot examine photos on this computer");
        assertThat(failed().explanation()).isEqualTo("OpenCV’s library could not be loaded.");
    }

    @Test
    void errorsOfTheVirtualMachineAreNoSentences() {
        scans.failWith(new EngineFailure(new NoClassDefFoundError("org/opencv/core/Core")));
        flow.examine(List.of(ZIP));
        worker.runAll();
        assertThat(failed().explanation()).doesNotContain("org/opencv");
        assertThat(failed().detail()).contains("NoClassDefFoundError: org/opencv/core/Core");
    }

    @Test
    void theEndStopsTheScanAndClearsUp() {
        scan(ZIP);
        ScanningViewModel running = scanning();
        worker.stopWaiting();
        flow.end();
        assertThat(running.cancellation().isCancelled()).isTrue();
        assertThat(scans.scanned()).hasSize(1);
        assertThat(scans.isClosed()).isTrue();
    }

    private void scan(Path export) {
        flow.examine("facebook.zip", new ScanRequest(List.of(export), Set.of()));
    }

    private PreviewViewModel preview() {
        return ((Screen.Preview) flow.screenProperty().get()).model();
    }

    private ShellViewModel results() {
        return ((Screen.Results) flow.screenProperty().get()).model();
    }

    private WelcomeViewModel welcome() {
        return ((Screen.Welcome) flow.screenProperty().get()).model();
    }

    private void look() {
        flow.examine(List.of(ZIP));
        worker.runAll();
    }

    private KeepingViewModel keeping() {
        return Objects.requireNonNull(((Screen.Preview) flow.screenProperty().get()).keeping());
    }

    private ScanningViewModel scanning() {
        return ((Screen.Scanning) flow.screenProperty().get()).model();
    }

    private FailureViewModel failed() {
        return ((Screen.Failed) flow.screenProperty().get()).model();
    }

    @Test
    void aStoppedScanThatIsKeptSaysSoAndIsListed() {
        look();
        keeping().choose(KEPT);
        keeping().byPassphraseProperty().set(false);
        preview().examine();
        assertThat(scans.scanned()).isEmpty();
        assertThat(scanning().isKept()).isTrue();
        scanning().cancel();
        worker.runAll();
        assertThat(scans.places()).containsExactly(new AuditPlace.Kept(KEPT, null));
        assertThat(welcome().notice()).contains("kept in mine.sightline");
    }

    @Test
    void nothingBeginsBeforeItIsSaidWhereTheAuditIsKept() {
        look();
        keeping().keptProperty().set(true);
        preview().examine();
        assertThat(keeping().problemProperty().get()).startsWith("Nothing was examined: choose the file");
        assertThat(scans.scanned()).isEmpty();
    }

    @Test
    void theNextAuditIsNotKeptInTheSameFile() {
        scans.endWith(new ScanOutcome.Finished(examination));
        look();
        keeping().choose(KEPT);
        keeping().byPassphraseProperty().set(false);
        preview().examine();
        worker.runAll();
        look();
        preview().examine();
        worker.runAll();
        assertThat(scans.places()).containsExactly(new AuditPlace.Kept(KEPT, null), new AuditPlace.Temporary());
    }

    @Test
    void aKeptAuditIsOpenedOnceOnly() {
        FakeKeptAudit kept = new FakeKeptAudit(KEPT, List.of());
        examination.keptAs(kept);
        flow.opened(examination, false);
        assertThat(flow.screenProperty().get()).isInstanceOf(Screen.Results.class);
        flow.examineSomethingElse();
        assertThat(flow.showsAlready(KEPT, false)).isTrue();
        assertThat(flow.screenProperty().get()).isInstanceOf(Screen.Results.class);
        assertThat(flow.showsAlready(ZIP, false)).isFalse();

        FakeExamination newer = new FakeExamination(Summaries.ofHeadlines(0, 0)).keptAs(kept);
        kept.endWith(new ScanOutcome.Finished(newer));
        flow.examineSomethingElse();
        assertThat(flow.showsAlready(KEPT, true)).isTrue();
        worker.runAll();
        assertThat(kept.timesScanned()).isEqualTo(1);
        assertThat(((Screen.Results) flow.screenProperty().get()).model().examination())
                .isSameAs(newer);
    }

    @Test
    void whatCannotBeKeptIsSaidWithItsReason() {
        scans.failWith(new StoreFailure(StoreFailure.Reason.WRONG_PASSPHRASE, KEPT));
        scan(ZIP);
        worker.runAll();
        assertThat(failed().title()).isEqualTo("The audit could not be used");
        assertThat(failed().explanation()).contains(KEPT.toString()).endsWith("(S-210)");
        assertThat(failed().detail()).isNull();
    }

    @Test
    void aWipedAuditLeadsToTheBeginning() {
        examination.keptAs(new FakeKeptAudit(KEPT, List.of()));
        flow.opened(examination, false);
        flow.wiped(KEPT, List.of(Path.of("report.html")));
        assertThat(welcome().backTo()).isNull();
        assertThat(welcome().notice()).contains("Not removed, delete it yourself: report.html", "backups");
    }

    @Test
    void inAWorkshopNothingIsKeptAndTheEndIsShownOnce() {
        flow.startWorkshop();
        assertThat(welcome().recent()).isNull();
        scans.endWith(new ScanOutcome.Finished(examination));
        look();
        assertThat(((Screen.Preview) flow.screenProperty().get()).keeping()).isNull();
        preview().examine();
        worker.runAll();
        assertThat(scans.places()).containsExactly(new AuditPlace.Temporary());

        assertThat(flow.mayClose()).isFalse();
        WorkshopEndViewModel end = ((Screen.WorkshopEnd) flow.screenProperty().get()).model();
        assertThat(end.archives()).containsExactly(ZIP.toAbsolutePath());
        assertThat(flow.mayClose()).isTrue();

        end.actions().leaveWorkshop();
        worker.runAll();
        assertThat(examination.isClosed()).isTrue();
        assertThat(welcome().isWorkshop()).isFalse();
        assertThat(flow.mayClose()).isTrue();
    }

    @Test
    void aScanThatEndsAfterTheWorkshopDidIsThrownAway() {
        scans.endWith(new ScanOutcome.Finished(examination));
        flow.startWorkshop();
        scan(ZIP);
        flow.finishWorkshop();
        worker.runAll();
        assertThat(flow.screenProperty().get()).isInstanceOf(Screen.WorkshopEnd.class);
        assertThat(scans.scanned()).hasSize(1);
    }

    @Test
    void whatIsLookedAtStaysInAnotherLanguage() {
        scans.endWith(new ScanOutcome.Finished(examination));
        scan(ZIP);
        worker.runAll();
        flow.speak(Messages.german());
        Screen.Results results = (Screen.Results) flow.screenProperty().get();
        assertThat(results.model().examination()).isSameAs(examination);
        assertThat(results.model().settings().language()).isEqualTo("de");
    }
}

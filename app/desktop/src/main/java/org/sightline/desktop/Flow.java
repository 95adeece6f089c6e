package org.sightline.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.AuditProblem;
import org.sightline.desktop.failure.FailureViewModel;
import org.sightline.desktop.keeping.KeepingViewModel;
import org.sightline.desktop.keeping.ThisAuditViewModel;
import org.sightline.desktop.preview.PreviewViewModel;
import org.sightline.desktop.recent.RecentViewModel;
import org.sightline.desktop.scanning.ScanningViewModel;
import org.sightline.desktop.service.AuditPlace;
import org.sightline.desktop.service.Examination;
import org.sightline.desktop.service.KeptAudit;
import org.sightline.desktop.service.SamplePhotos;
import org.sightline.desktop.service.ScanOutcome;
import org.sightline.desktop.service.ScanRequest;
import org.sightline.desktop.service.ScanService;
import org.sightline.desktop.shell.LeftForLater;
import org.sightline.desktop.shell.ShellViewModel;
import org.sightline.desktop.welcome.WelcomeViewModel;
import org.sightline.desktop.words.FileNames;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.desktop.workshop.WorkshopEndViewModel;

/** Leads from one screen to the next. Results stay until another scan has results of its own, so no click loses them. */
public final class Flow
        implements WelcomeViewModel.Actions,
                RecentViewModel.Actions,
                ThisAuditViewModel.Actions,
                PreviewViewModel.Actions,
                WorkshopEndViewModel.Actions {

    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(5);

    private final ScanService scans;
    private final SamplePhotos samples;
    private final Background background;
    private final Session session;
    private final ViewModels models;
    private final OpenAudit results = new OpenAudit(this::close);
    private final LeftForLater left = new LeftForLater();
    private final ReadOnlyObjectWrapper<Screen> screen;
    private final SoFar soFar;
    private Messages messages;
    private KeepingViewModel keeping;

    public Flow(ScanService scans, SamplePhotos samples, Background background, Messages messages) {
        this(scans, samples, background, background, messages, Session.ofItsOwn());
    }

    /**
     * @param beside works while a scan keeps the other busy
     * @param session what lasts beyond one audit
     */
    public Flow(
            ScanService scans,
            SamplePhotos samples,
            Background background,
            Background beside,
            Messages messages,
            Session session) {
        this.scans = scans;
        this.samples = samples;
        this.background = background;
        this.messages = messages;
        this.session = session;
        this.models = new ViewModels(scans.kept(), session, background, () -> this.messages);
        this.keeping = models.keeping();
        this.screen = new ReadOnlyObjectWrapper<>(welcome(null));
        this.soFar = new SoFar(
                scans,
                beside,
                (subject, found) -> models.shell(subject, found, beside, this, this::backToProgress),
                screen);
    }

    /** Makes the engine ready while the user chooses; says so at once where it cannot work. */
    public void begin() {
        Callable<Boolean> starting = () -> {
            scans.start();
            return true;
        };
        background.run(starting, ready -> {}, failure -> {
            if (screen.get() instanceof Screen.Welcome) {
                screen.set(new Screen.Failed(
                        FailureViewModel.brokenOff(null, failure, this::examineSomethingElse, messages)));
            }
        });
    }

    /** Opens what the program was started with: an audit that is kept, or what is to be examined. */
    public void open(List<Path> given) {
        boolean audit = given.size() == 1 && given.get(0).toString().endsWith(AuditPlace.ENDING);
        if (!audit && !given.isEmpty()) {
            examine(given);
        } else if (audit && screen.get() instanceof Screen.Welcome welcome) {
            RecentViewModel kept = welcome.model().recent();
            if (kept != null) {
                kept.open(given.get(0));
            }
        }
    }

    public ReadOnlyObjectProperty<Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    @Override
    public void examine(List<Path> paths) {
        if (screen.get() instanceof Screen.Scanning) {
            return;
        }
        stopPreview();
        keeping = models.keeping();
        PreviewViewModel preview =
                new PreviewViewModel(FileNames.of(paths, messages), paths, scans, background, messages, this);
        screen.set(new Screen.Preview(preview, session.workshop().isOn() ? null : keeping));
        preview.begin();
    }

    private void stopPreview() {
        if (screen.get() instanceof Screen.Preview preview) {
            preview.model().stop();
        }
    }

    /** Where it is to be kept must be clear first; until then the preview stays, and says what is missing. */
    @Override
    public void examine(String subject, ScanRequest request) {
        Optional<AuditPlace> place = keeping.place();
        if (place.isPresent()) {
            session.workshop().opened(request.exports());
            scan(subject, () -> request, place.get());
        }
    }

    /** What the samples hold is known, so they are examined at once. */
    @Override
    public void examineSamples() {
        scan(
                messages.text("subject.samples"),
                () -> new ScanRequest(List.of(samples.export()), Set.of()),
                new AuditPlace.Temporary());
    }

    private void scan(String subject, Callable<ScanRequest> request, AuditPlace place) {
        if (screen.get() instanceof Screen.Scanning) {
            return;
        }
        stopPreview();
        Path file = place instanceof AuditPlace.Kept kept ? kept.file() : null;
        if (file != null && results.isKeptIn(file)) {
            // What is kept in a file is open once only.
            results.close();
        }
        run(subject, file, scanning -> scans.scan(request.call(), place, scanning.listener(), scanning.cancellation()));
    }

    /** Scans with its progress on the screen. */
    @FunctionalInterface
    private interface Scanner {
        ScanOutcome scan(ScanningViewModel scanning) throws Exception;
    }

    /** @param file that keeps the audit; null where nothing is kept */
    private void run(String subject, @Nullable Path file, Scanner scanner) {
        ScanningViewModel scanning = new ScanningViewModel(subject, file != null, messages);
        screen.set(new Screen.Scanning(scanning, null));
        background.run(
                () -> scanner.scan(scanning),
                outcome -> ended(scanning, outcome),
                failure -> failed(scanning, file, failure));
    }

    /** Whether the window still waits for this scan; at the end of a workshop it does not. */
    private boolean waitsFor(ScanningViewModel scanning) {
        return screen.get() instanceof Screen.Scanning shown && shown.model() == scanning;
    }

    private void failed(ScanningViewModel scanning, @Nullable Path file, Throwable failure) {
        soFar.end();
        if (file != null) {
            remember(file);
        }
        if (waitsFor(scanning)) {
            screen.set(new Screen.Failed(FailureViewModel.brokenOff(
                    scanning.subject(), scanning.isKept(), failure, this::examineSomethingElse, messages)));
        }
    }

    @Override
    public void brokenOff(String subject, Throwable failure) {
        screen.set(new Screen.Failed(
                FailureViewModel.brokenOff(subject, false, failure, this::examineSomethingElse, messages)));
    }

    @Override
    public void nothingRead(String subject, List<AuditProblem> problems) {
        screen.set(new Screen.Failed(
                FailureViewModel.nothingRead(subject, problems, this::examineSomethingElse, messages)));
    }

    private void ended(ScanningViewModel scanning, ScanOutcome outcome) {
        soFar.end();
        boolean waitedFor = waitsFor(scanning);
        if (outcome instanceof ScanOutcome.Finished finished) {
            Examination examination = finished.examination();
            if (waitedFor && !scanning.stoppingProperty().get()) {
                show(scanning.subject(), examination);
                return;
            }
            Path file = examination.kept().map(KeptAudit::file).orElse(null);
            close(examination);
            stopped(file, waitedFor);
        } else if (outcome instanceof ScanOutcome.Stopped stopped) {
            stopped(stopped.kept(), waitedFor);
        } else if (outcome instanceof ScanOutcome.NothingRead nothing && waitedFor) {
            nothingRead(scanning.subject(), nothing.problems());
        }
    }

    private void stopped(@Nullable Path kept, boolean waitedFor) {
        if (kept != null) {
            remember(kept);
        }
        if (waitedFor) {
            screen.set(welcome(
                    kept == null
                            ? messages.text("welcome.stopped")
                            : messages.text("welcome.stopped.kept", FileNames.of(List.of(kept), messages))));
        }
    }

    private void show(String subject, Examination examination) {
        examination.kept().map(KeptAudit::file).ifPresent(this::remember);
        ShellViewModel shown = models.shell(subject, examination, this, this::examineSomethingElse);
        shown.begin(left);
        results.show(shown);
        backToResults();
    }

    /** Puts a kept audit first in the list, if it is there and the list is anybody's business. */
    private void remember(Path file) {
        if (!session.workshop().isOn()) {
            work(() -> {
                if (Files.exists(file)) {
                    session.recent().add(file);
                }
            });
        }
    }

    private void close(Examination examination) {
        work(examination::close);
    }

    private void work(Runnable job) {
        Callable<Boolean> working = () -> {
            job.run();
            return true;
        };
        background.run(working, done -> {}, failure -> {});
    }

    @Override
    public boolean showsAlready(Path file, boolean again) {
        if (!results.isKeptIn(file)) {
            return false;
        }
        if (again) {
            results.take().ifPresent(this::examineAgain);
        } else {
            backToResults();
        }
        return true;
    }

    @Override
    public void opened(Examination examination, boolean again) {
        if (!(screen.get() instanceof Screen.Welcome)) {
            close(examination);
        } else if (again) {
            examineAgain(examination);
        } else {
            show(nameOf(examination), examination);
        }
    }

    private void examineAgain(Examination examination) {
        KeptAudit kept = examination.kept().orElseThrow();
        run(nameOf(examination), kept.file(), scanning -> kept.scanAgain(scanning.listener(), scanning.cancellation()));
    }

    private String nameOf(Examination examination) {
        return examination
                .kept()
                .map(kept -> FileNames.of(List.of(kept.file()), messages))
                .orElse("");
    }

    @Override
    public void wiped(Path file, List<Path> left) {
        results.take();
        work(() -> session.recent().remove(file));
        String rest = left.isEmpty()
                ? ""
                : messages.text(
                        "wipe.left",
                        String.join("\n", left.stream().map(Path::toString).toList()));
        screen.set(welcome(messages.text("wipe.done", rest)));
    }

    /** Back to the first screen. */
    @Override
    public void examineSomethingElse() {
        screen.set(welcome(null));
    }

    @Override
    public void backToResults() {
        results.shown().ifPresent(there -> screen.set(new Screen.Results(there)));
    }

    /** Shows what the scan that runs has found so far, while it goes on. */
    public void lookSoFar() {
        soFar.look();
    }

    public void backToProgress() {
        soFar.backToProgress();
    }

    @Override
    public void showGuides() {
        screen.set(new Screen.Guides());
    }

    @Override
    public void showSettings() {
        screen.set(new Screen.Settings(models.settings(results.examination().orElse(null), this)));
    }

    @Override
    public void startWorkshop() {
        session.workshop().begin();
        screen.set(welcome(null));
    }

    @Override
    public void finishWorkshop() {
        if (screen.get() instanceof Screen.Scanning scanning) {
            scanning.model().cancel();
        }
        screen.set(new Screen.WorkshopEnd(new WorkshopEndViewModel(session.workshop(), background, messages, this)));
    }

    @Override
    public void stayInWorkshop() {
        screen.set(welcome(null));
    }

    @Override
    public void leaveWorkshop() {
        results.close();
        session.workshop().end();
        screen.set(welcome(null));
    }

    @Override
    public void closeWindow() {
        session.closing().run();
    }

    /** Whether the window may be closed now; in a workshop it is first shown what stays on the computer. */
    public boolean mayClose() {
        if (!session.workshop().isOn() || screen.get() instanceof Screen.WorkshopEnd) {
            return true;
        }
        finishWorkshop();
        return false;
    }

    public Session session() {
        return session;
    }

    /** Goes on in another language; what is looked at stays, though what was chosen on its screens does not. */
    public void speak(Messages other) {
        messages = other;
        results.shown().ifPresent(there -> {
            ShellViewModel anew = models.shell(there.subject(), there.examination(), this, this::examineSomethingElse);
            anew.go(there.placeProperty().get());
            results.show(anew);
        });
        Screen at = screen.get();
        if (at instanceof Screen.Results) {
            backToResults();
        } else if (at instanceof Screen.Settings) {
            showSettings();
        } else if (at instanceof Screen.Welcome) {
            screen.set(welcome(null));
        }
    }

    private Screen welcome(@Nullable String notice) {
        boolean lent = session.workshop().isOn();
        keeping = models.keeping();
        return new Screen.Welcome(new WelcomeViewModel(
                notice,
                results.shown().map(ShellViewModel::subject).orElse(null),
                lent ? null : models.recent(this),
                this));
    }

    /** Stops what is running and removes what is not kept. */
    public void end() {
        stopPreview();
        if (screen.get() instanceof Screen.Scanning scanning) {
            scanning.model().cancel();
        }
        background.finish(scans::close, PATIENCE_AT_THE_END);
    }
}

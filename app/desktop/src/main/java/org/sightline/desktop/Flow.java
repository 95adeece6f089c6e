package org.sightline.desktop;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.AuditProblem;
import org.sightline.desktop.failure.FailureViewModel;
import org.sightline.desktop.preview.PreviewViewModel;
import org.sightline.desktop.scanning.ScanningViewModel;
import org.sightline.desktop.service.Examination;
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

/** Leads from one screen to the next. Results stay until another scan has results of its own, so no click loses them. */
public final class Flow implements WelcomeViewModel.Actions, PreviewViewModel.Actions {

    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(5);

    private final ScanService scans;
    private final SamplePhotos samples;
    private final Background background;
    private final Messages messages;
    private final LeftForLater left = new LeftForLater();
    private final ReadOnlyObjectWrapper<Screen> screen;
    private @Nullable ShellViewModel results;

    public Flow(ScanService scans, SamplePhotos samples, Background background, Messages messages) {
        this.scans = scans;
        this.samples = samples;
        this.background = background;
        this.messages = messages;
        this.screen = new ReadOnlyObjectWrapper<>(welcome(null));
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

    public ReadOnlyObjectProperty<Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    @Override
    public void examine(List<Path> paths) {
        if (screen.get() instanceof Screen.Scanning) {
            return;
        }
        stopPreview();
        PreviewViewModel preview =
                new PreviewViewModel(FileNames.of(paths, messages), paths, scans, background, messages, this);
        screen.set(new Screen.Preview(preview));
        preview.begin();
    }

    private void stopPreview() {
        if (screen.get() instanceof Screen.Preview preview) {
            preview.model().stop();
        }
    }

    /** What the samples hold is known, so they are examined at once. */
    @Override
    public void examineSamples() {
        scan(messages.text("subject.samples"), () -> new ScanRequest(List.of(samples.export()), Set.of()));
    }

    @Override
    public void examine(String subject, ScanRequest request) {
        scan(subject, () -> request);
    }

    private void scan(String subject, Callable<ScanRequest> request) {
        if (screen.get() instanceof Screen.Scanning) {
            return;
        }
        stopPreview();
        ScanningViewModel scanning = new ScanningViewModel(subject, messages);
        screen.set(new Screen.Scanning(scanning));
        background.run(
                () -> scans.scan(request.call(), scanning.listener(), scanning.cancellation()),
                outcome -> ended(scanning, outcome),
                failure -> brokenOff(subject, failure));
    }

    @Override
    public void brokenOff(String subject, Throwable failure) {
        screen.set(new Screen.Failed(
                FailureViewModel.brokenOff(subject, failure, this::examineSomethingElse, messages)));
    }

    @Override
    public void nothingRead(String subject, List<AuditProblem> problems) {
        screen.set(new Screen.Failed(
                FailureViewModel.nothingRead(subject, problems, this::examineSomethingElse, messages)));
    }

    private void ended(ScanningViewModel scanning, ScanOutcome outcome) {
        if (outcome instanceof ScanOutcome.Finished finished) {
            if (scanning.stoppingProperty().get()) {
                close(finished.examination());
                screen.set(welcome(messages.text("welcome.stopped")));
            } else {
                show(scanning.subject(), finished.examination());
            }
        } else if (outcome instanceof ScanOutcome.NothingRead nothing) {
            nothingRead(scanning.subject(), nothing.problems());
        } else {
            screen.set(welcome(messages.text("welcome.stopped")));
        }
    }

    private void show(String subject, Examination examination) {
        ShellViewModel before = results;
        ShellViewModel now = new ShellViewModel(subject, examination, background, messages, this::examineSomethingElse);
        results = now;
        now.begin(left);
        screen.set(new Screen.Results(now));
        if (before != null) {
            close(before.examination());
        }
    }

    private void close(Examination examination) {
        Callable<Boolean> closing = () -> {
            examination.close();
            return true;
        };
        background.run(closing, closed -> {}, failure -> {});
    }

    /** Back to the first screen. */
    @Override
    public void examineSomethingElse() {
        screen.set(welcome(null));
    }

    @Override
    public void backToResults() {
        ShellViewModel there = results;
        if (there != null) {
            screen.set(new Screen.Results(there));
        }
    }

    private Screen welcome(@Nullable String notice) {
        ShellViewModel there = results;
        return new Screen.Welcome(new WelcomeViewModel(notice, there == null ? null : there.subject(), this));
    }

    /** Stops what is running and removes what was kept. */
    public void end() {
        stopPreview();
        if (screen.get() instanceof Screen.Scanning scanning) {
            scanning.model().cancel();
        }
        background.finish(scans::close, PATIENCE_AT_THE_END);
    }
}

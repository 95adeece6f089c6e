package org.sightline.desktop;

import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import javafx.beans.property.ObjectProperty;
import org.sightline.desktop.scanning.ScanningViewModel;
import org.sightline.desktop.service.Examination;
import org.sightline.desktop.service.ScanService;
import org.sightline.desktop.shell.Place;
import org.sightline.desktop.shell.ShellViewModel;
import org.sightline.desktop.work.Background;

/** Looks at what a running scan has found so far, on a background of its own: the usual one is busy with the scan. */
final class SoFar {

    private final ScanService scans;
    private final Background beside;
    private final BiFunction<String, Examination, ShellViewModel> shells;
    private final ObjectProperty<Screen> screen;
    private final OpenAudit open = new OpenAudit(this::close);
    private boolean opening;

    /**
     * @param beside works while a scan runs
     * @param shells makes the screens of what is named and was found
     * @param screen what the window shows
     */
    SoFar(
            ScanService scans,
            Background beside,
            BiFunction<String, Examination, ShellViewModel> shells,
            ObjectProperty<Screen> screen) {
        this.scans = scans;
        this.beside = beside;
        this.shells = shells;
        this.screen = screen;
    }

    /** Shows it, as it was left, with what was found since. */
    void look() {
        if (!(screen.get() instanceof Screen.Scanning scanning)
                || !scanning.model().lookableProperty().get()) {
            return;
        }
        ScanningViewModel model = scanning.model();
        ShellViewModel before = open.shown().orElse(null);
        if (before != null) {
            before.lookAgain();
            screen.set(new Screen.Scanning(model, before));
        } else if (!opening) {
            opening = true;
            beside.run(
                    scans::soFar,
                    found -> {
                        opening = false;
                        found.ifPresent(examination -> show(model, examination));
                    },
                    failure -> {
                        opening = false;
                        model.notShown(failure);
                    });
        }
    }

    private void show(ScanningViewModel model, Examination examination) {
        if (!(screen.get() instanceof Screen.Scanning shown)
                || shown.model() != model
                || model.stoppingProperty().get()) {
            close(examination);
            return;
        }
        ShellViewModel shell = shells.apply(model.subject(), examination);
        open.show(shell);
        shell.go(Place.OVERVIEW);
        screen.set(new Screen.Scanning(model, shell));
    }

    /** Shows how far the scan has come; what was looked at stays open. */
    void backToProgress() {
        if (screen.get() instanceof Screen.Scanning scanning) {
            screen.set(new Screen.Scanning(scanning.model(), null));
        }
    }

    /** The scan has ended. */
    void end() {
        open.close();
    }

    /** After what is still being read of it. */
    private void close(Examination examination) {
        Callable<Boolean> closing = () -> {
            examination.close();
            return true;
        };
        beside.run(closing, closed -> {}, failure -> {});
    }
}

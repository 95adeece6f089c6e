package org.sightline.desktop;

import org.sightline.desktop.failure.FailureViewModel;
import org.sightline.desktop.preview.PreviewViewModel;
import org.sightline.desktop.scanning.ScanningViewModel;
import org.sightline.desktop.shell.ShellViewModel;
import org.sightline.desktop.welcome.WelcomeViewModel;

/** What the window shows. */
public sealed interface Screen {

    /** Asks which photos to examine. */
    record Welcome(WelcomeViewModel model) implements Screen {}

    /** Shows what was recognised, and asks how much of it to examine. */
    record Preview(PreviewViewModel model) implements Screen {}

    /** Shows how far a scan has come. */
    record Scanning(ScanningViewModel model) implements Screen {}

    /** Shows what was found, on screens of its own. */
    record Results(ShellViewModel model) implements Screen {}

    /** Says what did not work. */
    record Failed(FailureViewModel model) implements Screen {}
}

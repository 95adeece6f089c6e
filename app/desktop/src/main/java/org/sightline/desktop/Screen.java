package org.sightline.desktop;

import org.jspecify.annotations.Nullable;
import org.sightline.desktop.failure.FailureViewModel;
import org.sightline.desktop.keeping.KeepingViewModel;
import org.sightline.desktop.preview.PreviewViewModel;
import org.sightline.desktop.scanning.ScanningViewModel;
import org.sightline.desktop.settings.SettingsViewModel;
import org.sightline.desktop.shell.ShellViewModel;
import org.sightline.desktop.welcome.WelcomeViewModel;
import org.sightline.desktop.workshop.WorkshopEndViewModel;

/** What the window shows. */
public sealed interface Screen {

    /** Asks which photos to examine. */
    record Welcome(WelcomeViewModel model) implements Screen {}

    /** Tells how each platform gives its archive. */
    record Guides() implements Screen {}

    /** Shows the settings, where no audit is looked at. */
    record Settings(SettingsViewModel model) implements Screen {}

    /**
     * Shows what was recognised, and asks how much of it to examine.
     *
     * @param keeping where the audit is kept; null in a workshop, where nothing is
     */
    record Preview(PreviewViewModel model, @Nullable KeepingViewModel keeping) implements Screen {}

    /**
     * Shows how far a scan has come.
     *
     * @param soFar what it has found until now, looked at below its progress; null where the progress has the screen to itself
     */
    record Scanning(ScanningViewModel model, @Nullable ShellViewModel soFar) implements Screen {}

    /** Shows what was found, on screens of its own. */
    record Results(ShellViewModel model) implements Screen {}

    /** Says what did not work. */
    record Failed(FailureViewModel model) implements Screen {}

    /** Lists what a workshop leaves on the computer. */
    record WorkshopEnd(WorkshopEndViewModel model) implements Screen {}
}

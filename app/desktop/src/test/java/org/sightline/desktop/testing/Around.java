package org.sightline.desktop.testing;

import org.sightline.desktop.choosing.PathChooser;
import org.sightline.desktop.discreet.Discreet;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.outside.Outside;
import org.sightline.desktop.remembering.RecentAudits;
import org.sightline.desktop.settings.Preferences;
import org.sightline.desktop.settings.SettingsViewModel;
import org.sightline.desktop.shell.Surroundings;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;

/** What screens need beside what they show, in tests. */
public final class Around {

    private Around() {}

    /** Pictures are made on a thread of their own, as in the program. */
    public static Surroundings of(PathChooser chooser, Outside outside) {
        Messages messages = Messages.english();
        return new Surroundings(chooser, outside, Background.start(), new Hiding(new Discreet(), messages), messages);
    }

    /** The usual settings, of which nothing is remembered. */
    public static SettingsViewModel settings(Messages messages) {
        return new SettingsViewModel(
                Preferences.ofThisSession(),
                RecentAudits.ofThisSession(),
                new FakeKeptAudits(),
                null,
                false,
                Background.start(),
                messages);
    }
}

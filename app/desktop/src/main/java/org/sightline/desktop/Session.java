package org.sightline.desktop;

import org.sightline.desktop.remembering.RecentAudits;
import org.sightline.desktop.settings.Preferences;
import org.sightline.desktop.workshop.Workshop;

/**
 * What lasts beyond one audit.
 *
 * @param closing closes the window
 */
public record Session(Preferences preferences, RecentAudits recent, Workshop workshop, Runnable closing) {

    /** Of which nothing is remembered. */
    public static Session ofItsOwn() {
        return new Session(Preferences.ofThisSession(), RecentAudits.ofThisSession(), new Workshop(false), () -> {});
    }
}

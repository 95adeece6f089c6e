package org.sightline.desktop;

import java.nio.file.Path;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Says before the first test what the machine lacks for a window without a screen; JavaFX would say it in its own way. */
public final class WindowTestLibraries implements LauncherSessionListener {

    private static final String TEXT = "libpangoft2-1.0.so.0";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        if (linux && !new DisplayCheck(true, Map.of(), Path.of("/")).isThere(TEXT)) {
            throw new IllegalStateException("The window's tests need " + TEXT
                    + ", which is not on this machine. On Debian: apt-get install libpangoft2-1.0-0");
        }
    }
}

package org.sightline.audit;

import java.nio.file.Path;
import org.sightline.system.AppFolders;

/** The real engine, with its native library unpacked once for all tests of this machine. */
public final class TestEngine {

    private TestEngine() {}

    public static AppFolders folders() {
        return AppFolders.under(Path.of(System.getProperty("java.io.tmpdir"), "sightline-test"));
    }

    public static Engine start() {
        return Engine.start(folders());
    }
}

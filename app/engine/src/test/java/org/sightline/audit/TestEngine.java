package org.sightline.audit;

import java.nio.file.Path;
import org.sightline.face.Models;
import org.sightline.system.AppFolders;
import org.sightline.vault.Passphrases;
import org.sightline.worker.QuickWorker;

/** The real engine, with its native library unpacked once for all tests of this machine. */
public final class TestEngine {

    private TestEngine() {}

    public static AppFolders folders() {
        return AppFolders.under(Path.of(System.getProperty("java.io.tmpdir"), "sightline-test"));
    }

    /** Opens a store whose key is a file of the tests' own folder. */
    public static Audit open(Path store) {
        return stores().open(store);
    }

    public static Stores stores() {
        return new Stores(folders(), Passphrases.NONE);
    }

    /** An engine that examines nothing and finds one face in each photo; pictures are made small by the real one. */
    public static Engine quick() {
        return new Engine(QuickWorker.command(), Models.shipped());
    }

    public static Engine start() {
        return Engine.start(folders());
    }
}

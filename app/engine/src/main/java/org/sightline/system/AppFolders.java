package org.sightline.system;

import java.nio.file.Path;
import net.harawata.appdirs.AppDirs;
import net.harawata.appdirs.AppDirsFactory;

/**
 * Where the program keeps what is its own, in the places that the operating system sets aside for it.
 *
 * @param cache what can be made again, such as the unpacked native library
 * @param logs the program's log
 * @param temporary stores of scans that were started without one
 * @param keys keys of stores that have no passphrase
 */
public record AppFolders(Path cache, Path logs, Path temporary, Path keys) {

    /** Names another folder to keep everything in, for tests and for portable use. */
    public static final String HOME_PROPERTY = "sightline.home";

    private static final String NAME = "sightline";

    public static AppFolders ofThisUser() {
        String home = System.getProperty(HOME_PROPERTY);
        if (home != null) {
            return under(Path.of(home));
        }
        AppDirs folders = AppDirsFactory.getInstance();
        Path cache = Path.of(folders.getUserCacheDir(NAME, null, null));
        Path logs = Path.of(folders.getUserLogDir(NAME, null, null));
        Path keys = Path.of(folders.getUserDataDir(NAME, null, null)).resolve("keys");
        return new AppFolders(cache, logs, cache.resolve("temporary"), keys);
    }

    /** What is remembered for good, such as the user's settings: the folder that the keys' folder lies in. */
    public Path data() {
        return keys.toAbsolutePath().resolveSibling("");
    }

    public static AppFolders under(Path home) {
        return new AppFolders(
                home.resolve("cache"), home.resolve("logs"), home.resolve("temporary"), home.resolve("keys"));
    }
}

package org.sightline.archive;

import java.nio.file.Path;
import java.util.Optional;
import org.sightline.fuzz.Promise;

/** What holds for every path that a tree or a reader gives out. */
final class TreePromises {

    private static final Path ROOT = Path.of("/root/of/an/archive");

    private TreePromises() {}

    static void staysInside(String path) {
        Promise.holds(EntryPath.normalise(path).equals(Optional.of(path)), "a path is given out as normalised");
        Promise.holds(!path.startsWith("/") && !path.contains("\\"), "a path is relative");
        for (String step : path.split("/", -1)) {
            Promise.holds(!step.equals(".."), "no step of a path leads up");
        }
        Promise.holds(
                path.codePoints().noneMatch(point -> point >= 0xD800 && point < 0xE000),
                "a path is of whole characters");
        Promise.holds(path.indexOf('\0') < 0 && ROOT.resolve(path).normalize().startsWith(ROOT), "a path stays inside");
    }
}

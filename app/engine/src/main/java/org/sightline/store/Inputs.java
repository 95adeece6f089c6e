package org.sightline.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where archives lie, as the text of a setting. */
final class Inputs {

    static final String SETTING = "inputs";

    /** Places that are remembered; the oldest are forgotten. */
    private static final int MOST = 1_000;

    /** In no path of any system. */
    private static final String SEPARATOR = "\0";

    private Inputs() {}

    static List<Path> parse(@Nullable String text) {
        List<Path> paths = new ArrayList<>();
        if (text != null && !text.isEmpty()) {
            for (String path : text.split(SEPARATOR, -1)) {
                try {
                    paths.add(Path.of(path));
                } catch (InvalidPathException ofAnotherSystem) {
                    // The store was made on another system: the archive does not lie there on this one.
                }
            }
        }
        return paths;
    }

    /** Both, the later ones last, without repetition. */
    static List<Path> joined(List<Path> known, List<Path> later) {
        Set<Path> all = new LinkedHashSet<>(known);
        for (Path path : later) {
            Path place = path.toAbsolutePath().normalize();
            all.remove(place);
            all.add(place);
        }
        List<Path> joined = new ArrayList<>(all);
        return joined.subList(Math.max(0, joined.size() - MOST), joined.size());
    }

    static String text(List<Path> paths) {
        return String.join(SEPARATOR, paths.stream().map(Path::toString).toList());
    }
}

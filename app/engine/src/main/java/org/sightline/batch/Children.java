package org.sightline.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a folder of exports holds.
 *
 * @param all one for each person, in an order that is the same on every computer
 * @param leftOut names of what is neither a folder nor an archive, and of what cannot be told in one line
 */
public record Children(List<Child> all, List<String> leftOut) {

    private static final List<String> ARCHIVES = List.of(".zip", ".tar", ".tar.gz", ".tgz");

    public Children {
        all = List.copyOf(all);
        leftOut = List.copyOf(leftOut);
    }

    public static Children of(Path folder) throws IOException {
        List<Child> all = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        try (Stream<Path> content = Files.list(folder)) {
            for (Path path : (Iterable<Path>) content::iterator) {
                String name = String.valueOf(path.getFileName());
                if (name.startsWith(".") || Child.isRecord(name)) {
                    continue;
                }
                if (mayStandInALine(name) && (Files.isDirectory(path) || isArchive(name))) {
                    all.add(new Child(name, path));
                } else {
                    leftOut.add(name);
                }
            }
        }
        all.sort(Comparator.comparing(Child::name));
        leftOut.sort(Comparator.naturalOrder());
        return new Children(all, leftOut);
    }

    private static boolean isArchive(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ARCHIVES.stream().anyMatch(lower::endsWith);
    }

    /** Passphrases and results are told in lines, one a child. */
    private static boolean mayStandInALine(String name) {
        return name.codePoints().noneMatch(Character::isISOControl);
    }

    /** Those of one shard. */
    public List<Child> of(Shard shard) {
        List<Child> share = new ArrayList<>();
        for (int i = shard.number() - 1; i < all.size(); i += shard.count()) {
            share.add(all.get(i));
        }
        return share;
    }
}

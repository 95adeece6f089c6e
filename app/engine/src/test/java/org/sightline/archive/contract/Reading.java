package org.sightline.archive.contract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.sightline.archive.Archive;
import org.sightline.archive.ArchiveOpener;
import org.sightline.archive.CollectingSink;
import org.sightline.archive.EntryPath;
import org.sightline.archive.HeldTree;
import org.sightline.model.Account;
import org.sightline.model.Appearance;
import org.sightline.model.Audience;
import org.sightline.model.Platform;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;

/**
 * What the archives of an export tell.
 *
 * @param found what lists name, and then what lies there without being named
 */
record Reading(List<Found> found, List<Account> accounts, List<Problem> problems) {

    /**
     * An appearance and the platform of its archive.
     *
     * @param listed whether a list names it
     */
    record Found(Platform platform, Appearance appearance, boolean listed) {}

    static Reading of(List<Path> inputs) throws IOException {
        try (ArchiveOpener.Opened opened = new ArchiveOpener().open(inputs)) {
            return of(opened);
        }
    }

    static Reading of(HeldTree tree) throws IOException {
        try (ArchiveOpener.Opened opened = tree.open()) {
            return of(opened);
        }
    }

    private static Reading of(ArchiveOpener.Opened opened) throws IOException {
        Reading reading = new Reading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(opened.problems()));
        for (Archive archive : opened.archives()) {
            reading.add(archive);
        }
        return reading;
    }

    private void add(Archive archive) throws IOException {
        CollectingSink sink = new CollectingSink();
        archive.reader().read(archive, sink);
        Set<String> named = new HashSet<>();
        for (Appearance appearance : sink.appearances) {
            found.add(new Found(archive.platform(), appearance, true));
            named.add(Objects.requireNonNullElse(appearance.path(), ""));
        }
        archive.forEachFile(file -> {
            String path = file.file().path();
            if (EntryPath.mayBeMedia(path) && !named.contains(path)) {
                found.add(new Found(archive.platform(), archive.reader().unlisted(path), false));
            }
        });
        accounts.addAll(sink.accounts);
        problems.addAll(archive.problems());
        problems.addAll(sink.problems);
    }

    /** What is said to be visible to anybody. */
    Stream<Found> open() {
        return found.stream().filter(one -> one.appearance().audience() == Audience.PUBLIC);
    }

    /** What lists name. */
    long listed() {
        return found.stream().filter(Found::listed).count();
    }

    Stream<Problem> problems(ProblemCode code) {
        return problems.stream().filter(problem -> problem.code() == code);
    }
}

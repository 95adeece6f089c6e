package org.sightline.archive.contract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.EntryPath;
import org.sightline.archive.HeldTree;
import org.sightline.model.Platform;
import org.sightline.samples.ExportFiles;

/** An export of which something is changed as no platform writes it, and what a reader may make of it then. */
final class HostileExport {

    private final String name;
    private final Map<String, byte[]> records = new TreeMap<>();
    private final Map<String, byte[]> media = new LinkedHashMap<>();
    private final Truth truth;
    private final Reading unchanged;

    private HostileExport(ContractExport export) throws IOException {
        name = export.name();
        ExportFiles files = export.export().files();
        files.records().forEach((path, content) -> records.put(path, content.get()));
        files.media().forEach((path, content) -> media.put(path, content.get()));
        truth = Truth.of(export);
        unchanged = Reading.of(tree());
    }

    static HostileExport of(ContractExport export) throws IOException {
        return new HostileExport(export);
    }

    /** Lists, pages and tables by their paths. */
    Map<String, byte[]> records() {
        return records;
    }

    /** Pictures and videos by their paths. */
    Set<String> media() {
        return media.keySet();
    }

    /** The export as it is. */
    HeldTree tree() {
        HeldTree tree = withoutMedia();
        media.forEach(tree::file);
        return tree;
    }

    /** Its records alone. */
    HeldTree withoutMedia() {
        HeldTree tree = new HeldTree();
        records.forEach(tree::file);
        return tree;
    }

    /** A line for each promise that is broken where this is read instead. */
    List<String> broken(Mutant mutant) {
        String about = name + ": " + mutant.what() + ": ";
        HeldTree tree = mutant.applied(tree());
        try {
            Reading reading = Reading.of(tree);
            List<String> broken = new ArrayList<>();
            pathsOutside(reading).forEach(path -> broken.add(about + "leads out: " + path));
            tree.refused().forEach(path -> broken.add(about + "was opened: " + path));
            falselyPublic(reading).forEach(one -> broken.add(about + "falsely public: " + one));
            Optional<String> loss = mutant.silent() ? Optional.empty() : lost(reading);
            loss.ifPresent(told -> broken.add(about + told));
            return broken;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            StackTraceElement[] trace = failure.getStackTrace();
            return List.of(about + failure + (trace.length == 0 ? "" : " at " + trace[0]));
        }
    }

    private static Stream<String> pathsOutside(Reading reading) {
        return reading.found().stream()
                .map(one -> one.appearance().path())
                .filter(Objects::nonNull)
                .filter(path -> !EntryPath.isWebAddress(path)
                        && !EntryPath.normalise(path).equals(Optional.of(path)));
    }

    /** An item, as far as it stays the same when its record is damaged. */
    private static String item(Reading.Found one) {
        return one.platform() + " " + one.appearance().kind() + " "
                + one.appearance().path() + " " + one.appearance().permalink();
    }

    private static String kind(Reading.Found one) {
        return one.platform() + " " + one.appearance().kind();
    }

    /** Items that anybody can see only now, and of those whose picture is not known any more as many as there are too many. */
    private List<String> falselyPublic(Reading reading) {
        Map<String, Long> before = counts(unchanged, HostileExport::item);
        Map<String, Long> kinds = pictures(unchanged);
        Map<String, Long> now = pictures(reading);
        List<String> falsely = new ArrayList<>();
        Set<@Nullable String> known = unchanged.found().stream()
                .map(one -> one.appearance().path())
                .collect(Collectors.toCollection(HashSet::new));
        Map<String, Long> seen = new HashMap<>();
        reading.open().forEach(one -> {
            boolean identified = one.appearance().path() != null
                    && known.contains(one.appearance().path());
            long times = seen.merge(item(one), 1L, Long::sum);
            boolean wasOpen = times <= before.getOrDefault(item(one), 0L);
            boolean fits = identified
                    ? truth.allowsPublic(one)
                    : now.getOrDefault(kind(one), 0L) <= kinds.getOrDefault(kind(one), 0L);
            if (!wasOpen && !fits) {
                falsely.add(item(one) + " by " + one.appearance().evidence());
            }
        });
        return falsely;
    }

    private static Map<String, Long> counts(Reading reading, Function<Reading.Found, String> by) {
        return reading.open().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    /** Lines that name the same file are of one picture. */
    private static Map<String, Long> pictures(Reading reading) {
        Map<String, Set<String>> pictures = new HashMap<>();
        reading.open()
                .forEach(one -> pictures.computeIfAbsent(kind(one), unused -> new HashSet<>())
                        .add(item(one)));
        Map<String, Long> counts = new HashMap<>();
        pictures.forEach((kind, items) -> counts.put(kind, (long) items.size()));
        return counts;
    }

    /** What is missing without a word. */
    private Optional<String> lost(Reading reading) {
        if (!platforms(reading).containsAll(platforms(unchanged))) {
            // It reads as what it is now: a plain folder.
            return Optional.empty();
        }
        List<Object> told = new ArrayList<>(reading.problems());
        unchanged.problems().forEach(told::remove);
        if (!told.isEmpty()) {
            return Optional.empty();
        }
        long fewer = unchanged.listed() - reading.listed();
        if (fewer > 0) {
            return Optional.of(fewer + " appearances are lost without a word");
        }
        int unnamed = paths(unchanged).size() - paths(reading).size();
        return unnamed <= 0
                ? Optional.empty()
                : Optional.of(unnamed + " pictures have no name any more without a word");
    }

    private static Set<Platform> platforms(Reading reading) {
        return reading.found().stream().map(Reading.Found::platform).collect(Collectors.toSet());
    }

    private static Set<String> paths(Reading reading) {
        Set<String> paths = new HashSet<>();
        reading.found().stream()
                .filter(Reading.Found::listed)
                .map(one -> one.appearance().path())
                .filter(Objects::nonNull)
                .forEach(paths::add);
        return paths;
    }
}

package org.sightline.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sightline.face.DetectionScale;
import org.sightline.image.OpenCv;
import org.sightline.model.Effort;
import org.sightline.system.AppFolders;

/**
 * Scans with everything on that ships (workers, encryption, the report's data but not its pictures), beside a pass that only decodes and beside what users of
 * OpenCV script: each in a process of its own, in turns. Prints photos a second, peak memory and ratios; see bench/run.
 */
public final class RunBenchmark {

    private static final int ROUNDS = 5;
    private static final String MIXED = "mixed";
    private static final String EMPTY = "empty";

    /** A command and what came of its runs. */
    private record Competitor(String name, List<String> command, List<Double> seconds, List<Long> peaks) {
        Competitor(String name, List<String> command) {
            this(name, command, new ArrayList<>(), new ArrayList<>());
        }

        double median() {
            return seconds.stream()
                    .sorted()
                    .skip(seconds.size() / 2)
                    .findFirst()
                    .orElseThrow();
        }

        long peak() {
            return peaks.stream().max(Comparator.naturalOrder()).orElseThrow();
        }
    }

    private final int count;
    private final Path work;
    private final Path detector;
    private final int rounds;

    private RunBenchmark(int count, Path work, Path detector, int rounds) {
        this.count = count;
        this.work = work;
        this.detector = detector;
        this.rounds = rounds;
    }

    /** @param arguments photos of each set, work folder, YuNet's ONNX file, perhaps the number of rounds and one set's name */
    public static void main(String[] arguments) throws Exception {
        OpenCv.load(AppFolders.ofThisUser().cache());
        int rounds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : ROUNDS;
        RunBenchmark benchmark =
                new RunBenchmark(Integer.parseInt(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), rounds);
        Set<String> sets = arguments.length > 4 ? Set.of(arguments[4]) : Set.of(MIXED, EMPTY);
        if (sets.contains(MIXED)) {
            benchmark.measure(
                    "photos of 2, 6 and 12 megapixels",
                    benchmark.set(MIXED, BenchmarkPhotos.Kind.MIXED),
                    EnumSet.allOf(Effort.class),
                    true);
        }
        if (sets.contains(EMPTY)) {
            // With more effort, tiles are looked at, whoever is on the photo: only the quickest way is near to decoding
            // alone.
            benchmark.measure(
                    "photos without a face",
                    benchmark.set(EMPTY, BenchmarkPhotos.Kind.EMPTY),
                    EnumSet.of(Effort.QUICK),
                    false);
        }
    }

    private Path set(String name, BenchmarkPhotos.Kind kind) throws IOException {
        Path folder = work.resolve(name);
        new BenchmarkPhotos().write(folder, count, kind);
        return folder;
    }

    private void measure(String title, Path photos, Set<Effort> efforts, boolean scripted) throws Exception {
        Map<String, Competitor> competitors = new LinkedHashMap<>();
        for (Effort effort : efforts) {
            add(competitors, scan(photos, effort));
        }
        for (int detail : efforts.stream()
                .mapToInt(DetectionScale::decodedSide)
                .distinct()
                .toArray()) {
            add(competitors, decodeOnly(photos, detail));
        }
        if (scripted) {
            add(
                    competitors,
                    java(
                            "imread and FaceDetectorYN",
                            ScriptedDetector.class.getName(),
                            photos.toString(),
                            detector.toString()));
        }
        for (int round = 0; round < rounds; round++) {
            for (Competitor competitor : competitors.values()) {
                runOnce(competitor);
            }
        }
        print(title, photos, competitors);
    }

    private static void add(Map<String, Competitor> competitors, Competitor competitor) {
        competitors.put(competitor.name(), competitor);
    }

    private Competitor scan(Path photos, Effort effort) {
        return java(
                "scan --effort " + effort.id(),
                "org.sightline.cli.Main",
                "scan",
                photos.toString(),
                "--out",
                work.resolve("out").toString(),
                "--store",
                work.resolve("store.sightline").toString(),
                "--effort",
                effort.id(),
                "--format",
                "json",
                "--progress",
                "none");
    }

    private static String decodeName(int detail) {
        return "decode only, " + detail + " pixels";
    }

    private Competitor decodeOnly(Path photos, int detail) {
        String cores = Integer.toString(Runtime.getRuntime().availableProcessors());
        return java(decodeName(detail), DecodeOnly.class.getName(), photos.toString(), cores, Integer.toString(detail));
    }

    private Competitor java(String name, String mainClass, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // As the program is started.
                "-Xmx1g",
                "-Dsightline.home=" + work.resolve("home"),
                "-cp",
                System.getProperty("java.class.path"),
                mainClass));
        command.addAll(List.of(arguments));
        return new Competitor(name, command);
    }

    private void runOnce(Competitor competitor) throws IOException, InterruptedException {
        delete(work.resolve("out"));
        for (String rest : List.of("store.sightline", "store.sightline-wal", "store.sightline-shm")) {
            Files.deleteIfExists(work.resolve(rest));
        }
        Path log = work.resolve("output.txt");
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(competitor.command())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        ProcessTree tree = new ProcessTree(process);
        int code = tree.await();
        competitor.seconds().add((System.nanoTime() - begun) / 1e9);
        competitor.peaks().add(tree.peakBytes());
        if (code != 0) {
            throw new IllegalStateException(competitor.name() + " ended with " + code + ": " + Files.readString(log));
        }
    }

    private void print(String title, Path photos, Map<String, Competitor> competitors) throws IOException {
        System.out.printf(
                Locale.ENGLISH,
                "%n%,d %s, %.1f MB on average; median of %d runs%n",
                count,
                title,
                megabytes(photos) / count,
                rounds);
        System.out.printf("%-32s %9s %9s %8s %9s %9s%n", "", "photos/s", "seconds", "peak MB", "decode x", "script x");
        Competitor script = competitors.get("imread and FaceDetectorYN");
        for (Competitor competitor : competitors.values()) {
            System.out.printf(
                    Locale.ENGLISH,
                    "%-32s %9.1f %9.1f %8d %9s %9s%n",
                    competitor.name(),
                    count / competitor.median(),
                    competitor.median(),
                    competitor.peak() >> 20,
                    decodeRatio(competitor, competitors),
                    script == null ? "" : "%.2f".formatted(script.median() / competitor.median()));
        }
    }

    /** How many times as long as decoding alone, at the scale of the same effort. */
    private static String decodeRatio(Competitor competitor, Map<String, Competitor> competitors) {
        for (Effort effort : Effort.values()) {
            if (competitor.name().endsWith("--effort " + effort.id())) {
                Competitor decoding = competitors.get(decodeName(DetectionScale.decodedSide(effort)));
                return decoding == null ? "" : "%.2f".formatted(competitor.median() / decoding.median());
            }
        }
        return "";
    }

    private static double megabytes(Path folder) throws IOException {
        long bytes = 0;
        for (Path photo : DecodeOnly.photos(folder)) {
            bytes += Files.size(photo);
        }
        return bytes / 1e6;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}

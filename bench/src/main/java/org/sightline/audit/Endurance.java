package org.sightline.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.sightline.face.Models;
import org.sightline.image.OpenCv;
import org.sightline.model.Effort;
import org.sightline.report.ReportWriter;
import org.sightline.system.AppFolders;
import org.sightline.vault.Passphrases;
import org.sightline.worker.StubWorker;
import org.sightline.worker.WorkerCommand;
import org.sightline.worker.WorkerLimits;

/**
 * A scan of very many photos with everything on that ships: prints, for each tenth, time and memory of the program and its
 * workers; then what a rescan and the reports cost. See bench/endurance.
 */
public final class Endurance {

    private static final int A_FOLDER = 1000;

    private record Sample(long done, long nanoseconds, long program, long workers) {}

    private final List<Sample> samples = new ArrayList<>();
    private final int photos;
    private long nextSample;

    private volatile long compared;

    private Endurance(int photos) {
        this.photos = photos;
    }

    /** @param arguments folder with pictures, how many photos to make of them, a work folder, {@code real} or {@code stubbed} */
    public static void main(String[] arguments) throws IOException {
        int photos = Integer.parseInt(arguments[1]);
        Path work = Path.of(arguments[2]);
        boolean stubbed = arguments[3].equals("stubbed");
        Path folder = work.resolve("photos");
        if (!Files.exists(folder)) {
            multiply(Path.of(arguments[0]), folder, photos);
        }
        new Endurance(photos).run(folder, work, stubbed);
    }

    /** Each photo has bytes of its own: what comes behind the end of a JPEG is no part of the picture. */
    private static void multiply(Path source, Path folder, int photos) throws IOException {
        List<Path> pictures;
        try (Stream<Path> files = Files.walk(source)) {
            pictures = files.filter(file -> file.toString().endsWith(".jpg"))
                    .sorted()
                    .toList();
        }
        for (int i = 0; i < photos; i++) {
            Path place = Files.createDirectories(folder.resolve("folder" + i / A_FOLDER));
            byte[] picture = Files.readAllBytes(pictures.get(i % pictures.size()));
            byte[] tail = ("number " + i).getBytes(StandardCharsets.US_ASCII);
            byte[] copy = Arrays.copyOf(picture, picture.length + tail.length);
            System.arraycopy(tail, 0, copy, picture.length, tail.length);
            Files.write(place.resolve(i + ".jpg"), copy);
        }
    }

    private static Engine engine(AppFolders folders, boolean stubbed) {
        if (!stubbed) {
            return Engine.start(folders);
        }
        return new Engine(
                new WorkerCommand(StubWorker.class.getName(), OpenCv.unpacked(folders.cache()), WorkerLimits.STANDARD),
                Models.shipped());
    }

    private void run(Path folder, Path work, boolean stubbed) throws IOException {
        AppFolders folders = AppFolders.under(work.resolve("home"));
        Engine engine = engine(folders, stubbed);
        Path store = work.resolve("audit.sightline");
        long first;
        try (Audit audit = new Stores(folders, Passphrases.NONE).open(store)) {
            first = scan(engine, audit, folder);
        }
        printTenths();
        System.out.printf(
                Locale.ENGLISH, "%s scan of %,d photos: %.1f s%n", stubbed ? "Stubbed" : "Real", photos, first / 1e9);
        try (Audit audit = new Stores(folders, Passphrases.NONE).open(store)) {
            nextSample = Long.MAX_VALUE;
            long again = scan(engine, audit, folder);
            System.out.printf(
                    Locale.ENGLISH,
                    "Rescan of the unchanged archive: %.2f s, %.2f %%%n",
                    again / 1e9,
                    100.0 * again / first);
            long begun = System.nanoTime();
            AuditSummary summary = audit.summary(List.of());
            Path out = Files.createDirectories(work.resolve("out"));
            new ReportWriter("endurance", Clock.systemUTC())
                    .write(audit, List.of(), out, EnumSet.allOf(ReportWriter.Format.class));
            System.out.printf(
                    Locale.ENGLISH,
                    "Summary and reports of %,d photos, %,d faces: %.1f s; store %,d MB; program at the end %,d MB%n",
                    summary.photos(),
                    summary.faces(),
                    (System.nanoTime() - begun) / 1e9,
                    Files.size(store) >> 20,
                    resident(ProcessHandle.current()) >> 20);
        }
    }

    private long scan(Engine engine, Audit audit, Path folder) {
        long begun = System.nanoTime();
        compared = 0;
        new ScanJob(
                        engine,
                        audit,
                        List.of(folder),
                        new ScanOptions(Set.of(), Runtime.getRuntime().availableProcessors(), Effort.NORMAL))
                .run(
                        progress -> {
                            sample(progress.done());
                            if (progress.phase() == ScanProgress.Phase.COMPARING && compared == 0) {
                                compared = System.nanoTime();
                            }
                        },
                        new CancellationToken());
        if (compared != 0) {
            System.out.printf(Locale.ENGLISH, "People grouped in %.1f s%n", (System.nanoTime() - compared) / 1e9);
        }
        return System.nanoTime() - begun;
    }

    private synchronized void sample(long done) {
        if (done >= nextSample && done > 0) {
            nextSample = done + Math.max(1, photos / 100);
            long workers = ProcessHandle.current()
                    .descendants()
                    .mapToLong(Endurance::resident)
                    .max()
                    .orElse(0);
            samples.add(new Sample(done, System.nanoTime(), resident(ProcessHandle.current()), workers));
        }
    }

    private static long resident(ProcessHandle process) {
        try {
            String[] numbers = Files.readString(Path.of("/proc/" + process.pid() + "/statm"))
                    .split(" ", -1);
            return Long.parseLong(numbers[1]) * 4096;
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    private void printTenths() {
        System.out.println("photos done   photos a second   program MB   largest worker MB");
        int tenths = 10;
        for (int i = 0; i < tenths; i++) {
            List<Sample> part = samples.subList(i * samples.size() / tenths, (i + 1) * samples.size() / tenths);
            Sample begin = part.get(0);
            Sample end = part.get(part.size() - 1);
            System.out.printf(
                    Locale.ENGLISH,
                    "%11d   %15.1f   %10d   %17d%n",
                    end.done(),
                    rate(begin, end),
                    part.stream().mapToLong(Sample::program).max().orElse(0) >> 20,
                    part.stream().mapToLong(Sample::workers).max().orElse(0) >> 20);
        }
        Sample start = samples.get(0);
        Sample middle = samples.get(samples.size() / 2);
        Sample end = samples.get(samples.size() - 1);
        System.out.printf(
                Locale.ENGLISH,
                "Time a photo, second half to first half: %.3f%n",
                rate(start, middle) / rate(middle, end));
    }

    private static double rate(Sample begin, Sample end) {
        return (end.done() - begin.done()) / Math.max(1e-9, (end.nanoseconds() - begin.nanoseconds()) / 1e9);
    }
}

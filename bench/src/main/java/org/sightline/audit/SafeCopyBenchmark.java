package org.sightline.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.common.ImageMetadata;
import org.sightline.image.DecodingLimits;
import org.sightline.image.ImageDecoder;
import org.sightline.image.OpenCv;
import org.sightline.model.Cover;
import org.sightline.model.Effort;
import org.sightline.model.Face;
import org.sightline.model.PhotoMetadata;
import org.sightline.people.FalseMatches;
import org.sightline.system.AppFolders;
import org.sightline.worker.Analysis;
import org.sightline.worker.Worker;
import org.sightline.worker.Workers;

/** Whether anybody who is hidden in a copy is still matched by the product, or anything told beside the picture. See bench/safe-copies. */
public final class SafeCopyBenchmark {

    private static final double MATCH = FalseMatches.similarity(0.01);
    private static final int THREADS = 2;
    private static final Pattern NAMES = Pattern.compile("\\.(jpe?g|png)$");

    private final ImageDecoder decoder =
            new ImageDecoder(OpenCv.load(AppFolders.ofThisUser().cache()), DecodingLimits.STANDARD);
    private final Engine engine;
    private final Cover cover;
    private final AtomicInteger photos = new AtomicInteger();
    private final AtomicInteger faces = new AtomicInteger();
    private final AtomicInteger strengthened = new AtomicInteger();
    private final AtomicInteger notMade = new AtomicInteger();
    private final AtomicInteger matched = new AtomicInteger();
    private final AtomicInteger talkative = new AtomicInteger();

    private SafeCopyBenchmark(Engine engine, Cover cover) {
        this.engine = engine;
        this.cover = cover;
    }

    /** @param arguments how faces are covered, then folders with photos */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Path> pictures = new ArrayList<>();
        for (String folder : Arrays.copyOfRange(arguments, 1, arguments.length)) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> NAMES.matcher(file.toString()).find())
                        .sorted()
                        .forEach(pictures::add);
            }
        }
        try (Engine engine = Engine.start(AppFolders.ofThisUser())) {
            SafeCopyBenchmark benchmark =
                    new SafeCopyBenchmark(engine, Cover.valueOf(arguments[0].toUpperCase(Locale.ROOT)));
            benchmark.run(pictures);
            System.exit(benchmark.matched.get() + benchmark.talkative.get() == 0 ? 0 : 1);
        }
    }

    private void run(List<Path> pictures) throws InterruptedException {
        long begun = System.nanoTime();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        for (int share = 0; share < THREADS; share++) {
            int first = share;
            threads.execute(() -> work(pictures, first));
        }
        threads.shutdown();
        threads.awaitTermination(1, TimeUnit.DAYS);
        System.out.printf(
                Locale.ENGLISH,
                "%s: %,d photos, %,d faces hidden, covers made stronger %,d times, no copy of %,d photos, hidden faces"
                        + " matched at FAR 1e-2 (%.3f): %,d, copies with metadata: %,d; %.1f s%n",
                cover,
                photos.get(),
                faces.get(),
                strengthened.get(),
                notMade.get(),
                MATCH,
                matched.get(),
                talkative.get(),
                (System.nanoTime() - begun) / 1e9);
    }

    private void work(List<Path> pictures, int first) {
        try (SafeCopies copies = new SafeCopies(engine, null);
                Workers workers = engine.newWorkers()) {
            Worker worker = workers.newWorker();
            for (int i = first; i < pictures.size(); i += THREADS) {
                byte[] file = Files.readAllBytes(pictures.get(i));
                if (!(copies.make(file, new HiddenPeople.Everyone(), cover) instanceof SafeCopies.Made made)) {
                    notMade.incrementAndGet();
                    System.out.println("No copy of " + pictures.get(i));
                    continue;
                }
                photos.incrementAndGet();
                strengthened.addAndGet(made.strengthened());
                if (tells(made.file())) {
                    talkative.incrementAndGet();
                    System.out.println("Metadata in a copy of " + pictures.get(i));
                }
                // By what a scan finds, and by the closest look.
                for (Effort effort : List.of(Effort.NORMAL, Effort.THOROUGH)) {
                    List<Face> before = found(worker, file, effort);
                    faces.addAndGet(effort == Effort.THOROUGH ? before.size() : 0);
                    for (Face left : found(worker, made.file(), effort)) {
                        if (before.stream().anyMatch(face -> face.embedding().similarity(left.embedding()) >= MATCH)) {
                            matched.incrementAndGet();
                            System.out.println("Still matched in a copy of " + pictures.get(i));
                        }
                    }
                }
            }
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** By our own reader and by that of Commons Imaging, of which how the camera was held may be left. */
    private boolean tells(byte[] copy) throws IOException {
        if (!decoder.metadata(copy).photo().equals(PhotoMetadata.NONE)) {
            return true;
        }
        ImageMetadata metadata = Imaging.getMetadata(copy);
        return metadata != null
                && metadata.getItems().stream()
                        .anyMatch(item -> !item.toString().startsWith("Orientation"));
    }

    private static List<Face> found(Worker worker, byte[] file, Effort effort) throws InterruptedException {
        return worker.examine(file, effort) instanceof Analysis.Findings findings ? findings.faces() : List.of();
    }
}

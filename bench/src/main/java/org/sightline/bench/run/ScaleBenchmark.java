package org.sightline.bench.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sightline.samples.facebook.LongPostList;
import org.sightline.samples.googlephotos.LargeTakeout;
import org.sightline.samples.twitter.LongTweetList;

/**
 * Opens and reads archives as large as they get, in 512 MB: every list, every file that stands beside a photo, every name, into an
 * encrypted store; pictures are not examined. Prints time and the most memory that the program held. See bench/scale.
 */
public final class ScaleBenchmark {

    private static final long MEGABYTE = 1 << 20;
    private static final int PARTS = 15;
    private static final int PHOTO_BYTES = 100_000;

    private final Path work;

    private ScaleBenchmark(Path work) {
        this.work = work;
    }

    /** @param arguments megabytes of a list, megabytes of a Takeout, a folder to work in */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        long list = Long.parseLong(arguments[0]) * MEGABYTE;
        long takeout = Long.parseLong(arguments[1]) * MEGABYTE;
        ScaleBenchmark benchmark = new ScaleBenchmark(Path.of(arguments[2]));
        System.out.println("archive                                     MB    records    seconds   program MB");
        benchmark.facebook(list);
        benchmark.twitter(list);
        benchmark.takeout(takeout);
    }

    /** Writes a list and says how many records it has. */
    private interface Content {
        long write(OutputStream stream, long bytes) throws IOException;
    }

    private void facebook(long bytes) throws IOException, InterruptedException {
        list("Facebook, one list", "your_facebook_activity/posts/your_posts_1.json", bytes, LongPostList::write);
    }

    private void twitter(long bytes) throws IOException, InterruptedException {
        list("X, one list", "data/tweets.js", bytes, LongTweetList::write);
    }

    private void list(String name, String path, long bytes, Content content) throws IOException, InterruptedException {
        Path zip = work.resolve("list.zip");
        long records;
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.setLevel(Deflater.BEST_SPEED);
            out.putNextEntry(new ZipEntry(path));
            records = content.write(out, bytes);
            out.closeEntry();
        }
        read(name, bytes, records, List.of(zip));
        Files.delete(zip);
    }

    private void takeout(long bytes) throws IOException, InterruptedException {
        LargeTakeout.Written takeout = LargeTakeout.write(work.resolve("takeout"), bytes, PARTS, PHOTO_BYTES);
        read("Google Takeout in " + PARTS + " parts", takeout.bytes(), takeout.photos(), takeout.parts());
        for (Path part : takeout.parts()) {
            Files.delete(part);
        }
    }

    private void read(String name, long bytes, long records, List<Path> exports)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dsightline.home=" + work.resolve("home"),
                "-cp",
                System.getProperty("java.class.path"),
                "org.sightline.cli.Main",
                "preview",
                "--no-measure"));
        exports.forEach(export -> command.add(export.toString()));
        Path output = work.resolve("output.txt");
        long begun = System.nanoTime();
        ProcessTree process = new ProcessTree(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start());
        int exit = process.await();
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                Locale.ENGLISH,
                "%-38s %7d %10d %10.1f %12d%n",
                name,
                bytes / MEGABYTE,
                records,
                seconds,
                process.peakBytes() / MEGABYTE);
        System.out.println(Files.readString(output, StandardCharsets.UTF_8).indent(4));
        if (exit != 0) {
            throw new IllegalStateException("The program ended with " + exit);
        }
    }
}

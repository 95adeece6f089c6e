package org.sightline.bench.video;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.sightline.bench.video.Boards.Condition;
import org.sightline.footage.Codec;
import org.sightline.footage.Container;
import org.sightline.footage.Decoding;
import org.sightline.footage.Encoding;
import org.sightline.footage.Ffmpeg;
import org.sightline.footage.Footage;
import org.sightline.footage.Portrait;
import org.sightline.footage.Portraits;

/**
 * Prints how many seconds of film are watched in a second, beside decoding alone with one thread in the same process, in
 * turns; see bench/video.
 */
public final class VideoSpeed {

    private static final int PHOTOS_EACH = 2;

    private VideoSpeed() {}

    /** A size of picture. */
    private record Size(int width, int height) {}

    private record Measured(Footage film, List<Double> decoding, List<Double> watching) {}

    /** @param arguments the folder of labelled photos, a folder for films, and how many rounds, if not 3 */
    public static void main(String[] arguments) throws IOException {
        List<Portrait> portraits = Portraits.ofIdentities(Path.of(arguments[0]), PHOTOS_EACH);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        List<Measured> films = new ArrayList<>();
        for (Footage film : films(portraits, folder)) {
            films.add(new Measured(film, new ArrayList<>(), new ArrayList<>()));
        }
        // The first round warms up and is not counted.
        try (Watching watching = new ProductWatching()) {
            measure(films, watching, rounds);
        }
        print(films);
    }

    private static void measure(List<Measured> films, Watching watching, int rounds) throws IOException {
        for (int round = 0; round <= rounds; round++) {
            for (Measured each : films) {
                double decoding =
                        rate(each.film(), () -> Decoding.of(each.film().file(), 1));
                if (round > 0) {
                    each.decoding().add(decoding);
                }
                double watched =
                        rate(each.film(), () -> watching.watch(each.film().file()));
                if (round > 0) {
                    each.watching().add(watched);
                }
            }
        }
    }

    private static List<Footage> films(List<Portrait> portraits, Path folder) throws IOException {
        Ffmpeg.load();
        List<Footage> films = new ArrayList<>();
        for (Size size : List.of(new Size(1280, 720), new Size(1920, 1080))) {
            Boards boards = new Boards(portraits, 7, size.width(), size.height());
            for (Condition condition : List.of(Condition.PLAIN, Condition.NOISE, Condition.EMPTY)) {
                String name = "speed-" + size.height() + "-" + condition.name().toLowerCase(Locale.ROOT);
                Codec codec = Codec.H264.isPresent() ? Codec.H264 : Codec.MPEG4;
                films.add(Encoding.write(boards.next(name, condition), Container.MP4, codec, folder));
            }
        }
        return films;
    }

    @FunctionalInterface
    private interface Work {
        Object run() throws IOException;
    }

    private static double rate(Footage film, Work work) throws IOException {
        long begin = System.nanoTime();
        Object result = work.run();
        double taken = (System.nanoTime() - begin) / 1e9;
        if (result == null) {
            throw new IOException("Nothing came of " + film.file());
        }
        return film.board().seconds() / taken;
    }

    private static void print(List<Measured> films) {
        System.out.printf("%-24s %-9s %18s %18s %8s%n", "film", "codec", "decoding alone", "watching", "ratio");
        for (Measured each : films) {
            double decoding = median(each.decoding());
            double watching = median(each.watching());
            System.out.printf(
                    Locale.ENGLISH,
                    "%-24s %-9s %14.1f s/s %14s s/s %8s%n",
                    each.film().board().name(),
                    each.film().codec(),
                    decoding,
                    String.format(Locale.ENGLISH, "%.2f", watching),
                    String.format(Locale.ENGLISH, "%.3f", watching / decoding));
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}

package org.sightline.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.opencv.core.Core;
import org.sightline.image.DecodedImage;
import org.sightline.image.DecodingLimits;
import org.sightline.image.ImageDecoder;
import org.sightline.image.ImageException;
import org.sightline.image.OpenCv;
import org.sightline.system.AppFolders;

/** The floor that no scan gets below: every photo read and decoded at the scale of the scan, on all cores, and nothing else. */
public final class DecodeOnly {

    private DecodeOnly() {}

    /** @param arguments folder with photos, threads, pixels of the longer side below which none is reduced */
    public static void main(String[] arguments) throws Exception {
        List<Path> photos = photos(Path.of(arguments[0]));
        OpenCv openCv = OpenCv.load(AppFolders.ofThisUser().cache());
        Core.setNumThreads(1);
        ImageDecoder decoder = new ImageDecoder(openCv, DecodingLimits.STANDARD);
        int detail = Integer.parseInt(arguments[2]);
        ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(arguments[1]));
        List<Future<Integer>> widths = new ArrayList<>();
        for (Path photo : photos) {
            widths.add(threads.submit(() -> decode(decoder, photo, detail)));
        }
        threads.shutdown();
        long pixels = 0;
        for (Future<Integer> width : widths) {
            pixels += width.get();
        }
        if (!threads.awaitTermination(1, TimeUnit.MINUTES) || pixels == 0) {
            throw new IllegalStateException("Nothing was decoded");
        }
    }

    private static int decode(ImageDecoder decoder, Path photo, int detail) throws IOException, ImageException {
        byte[] bytes = Files.readAllBytes(photo);
        try (DecodedImage image = decoder.decode(bytes, decoder.metadata(bytes), detail)) {
            return image.pixels().cols();
        }
    }

    static List<Path> photos(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}

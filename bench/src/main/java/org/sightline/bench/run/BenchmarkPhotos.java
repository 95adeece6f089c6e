package org.sightline.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;
import org.sightline.image.MatScope;
import org.sightline.samples.SamplePhoto;
import org.sightline.samples.SamplePhotos;

/**
 * Photos of 2, 6 and 12 megapixels for measuring, made of the sample photos: cuts of other places and sizes each, enlarged, with
 * the noise of a sensor, so that the files weigh what a phone's do. They hold no EXIF, as platforms hand photos out. The same
 * numbers give the same pictures.
 */
final class BenchmarkPhotos {

    private static final double[] MEGAPIXELS = {2, 6, 12};
    private static final double ASPECT = 4.0 / 3;
    /** Standard deviation of a grey value; of colour, half of it. */
    private static final double NOISE = 5;

    private static final int JPEG_QUALITY = 90;

    /** What one photo of eight shows: of 12 faces on average, 1.5 a photo. */
    private enum Motif {
        NOBODY,
        PAIR,
        GROUP
    }

    private static final List<Motif> CYCLE = List.of(
            Motif.PAIR, Motif.NOBODY, Motif.GROUP, Motif.NOBODY, Motif.PAIR, Motif.NOBODY, Motif.PAIR, Motif.NOBODY);

    private final SamplePhotos samples = SamplePhotos.load();

    /** What is wanted: everything, or only photos without a face. */
    enum Kind {
        MIXED,
        EMPTY
    }

    /** Writes so many photos into an empty folder. OpenCV must be loaded. */
    void write(Path folder, int count, Kind kind) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < count; i++) {
            double megapixels = MEGAPIXELS[i % MEGAPIXELS.length];
            // One further each time the sizes come round, so that every motif comes in every size.
            Motif motif = kind == Kind.EMPTY
                    ? Motif.NOBODY
                    : CYCLE.get((i + i / (MEGAPIXELS.length * CYCLE.size())) % CYCLE.size());
            Files.write(folder.resolve("photo%05d.jpg".formatted(i)), photo(motif, megapixels, i));
        }
    }

    private byte[] photo(Motif motif, double megapixels, int number) {
        try (MatScope scope = new MatScope()) {
            List<SamplePhoto> sources =
                    new ArrayList<>(motif == Motif.NOBODY ? samples.emptyScenes() : samples.people());
            SamplePhoto source = sources.get((number / 2) % sources.size());
            MatOfByte bytes = scope.track(new MatOfByte(source.bytes()));
            Mat picture = scope.track(Imgcodecs.imdecode(bytes, Imgcodecs.IMREAD_COLOR));
            Mat cut = scope.track(picture.submat(cut(picture, motif, number)));
            int width = (int) Math.round(Math.sqrt(megapixels * 1e6 * ASPECT));
            double scale = (double) width / cut.cols();
            Mat enlarged = scope.mat();
            Size size = new Size(width, Math.max(1, Math.round(cut.rows() * scale)));
            Imgproc.resize(cut, enlarged, size, 0, 0, scale > 1 ? Imgproc.INTER_CUBIC : Imgproc.INTER_AREA);
            return encode(noisy(enlarged, number, scope), scope);
        }
    }

    /** A part of the picture with the sides of a photo; of a pair, half of the group. */
    private static Rect cut(Mat picture, Motif motif, int number) {
        double part = switch (motif) {
            case NOBODY -> 0.8;
            case PAIR -> 0.6;
            case GROUP -> 1;
        };
        int width = (int) (picture.cols() * part);
        int height = Math.min(picture.rows(), (int) Math.round(width / ASPECT));
        double across = number % 7 / 6.0;
        double down = motif == Motif.NOBODY ? number % 5 / 4.0 : 0;
        return new Rect(
                (int) ((picture.cols() - width) * across), (int) ((picture.rows() - height) * down), width, height);
    }

    private static Mat noisy(Mat picture, int number, MatScope scope) {
        Core.setRNGSeed(number + 1);
        Mat grey = scope.track(new Mat(picture.size(), CvType.CV_16SC1));
        Core.randn(grey, 0, NOISE);
        Mat colour = scope.track(new Mat(picture.size(), CvType.CV_16SC3));
        Core.randn(colour, 0, NOISE / 2);
        Mat spread = scope.mat();
        Core.merge(List.of(grey, grey, grey), spread);
        Core.add(colour, spread, colour);
        Mat noisy = scope.mat();
        Core.add(picture, colour, noisy, scope.mat(), CvType.CV_8UC3);
        return noisy;
    }

    private static byte[] encode(Mat picture, MatScope scope) {
        MatOfByte encoded = scope.track(new MatOfByte());
        MatOfInt quality = scope.track(new MatOfInt(Imgcodecs.IMWRITE_JPEG_QUALITY, JPEG_QUALITY));
        Imgcodecs.imencode(".jpg", picture, encoded, quality);
        return encoded.toArray();
    }
}

package org.sightline.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.imgcodecs.Imgcodecs;
import org.sightline.image.MatScope;

/** Pictures read, altered and written for measuring. */
final class Pixels {

    static final int GOOD_QUALITY = 95;

    private Pixels() {}

    /** A picture with something done to its pixels, as a JPEG of good quality. */
    static byte[] altered(Path file, BiFunction<Mat, MatScope, Mat> alteration) throws IOException {
        return altered(file, alteration, GOOD_QUALITY);
    }

    static byte[] altered(Path file, BiFunction<Mat, MatScope, Mat> alteration, int quality) throws IOException {
        try (MatScope scope = new MatScope()) {
            return encode(alteration.apply(read(file, scope), scope), quality, scope);
        }
    }

    static Mat read(Path file, MatScope scope) throws IOException {
        MatOfByte bytes = scope.track(new MatOfByte(Files.readAllBytes(file)));
        return scope.track(Imgcodecs.imdecode(bytes, Imgcodecs.IMREAD_COLOR));
    }

    static byte[] encode(Mat picture, int quality, MatScope scope) {
        MatOfByte encoded = scope.track(new MatOfByte());
        MatOfInt parameters = scope.track(new MatOfInt(Imgcodecs.IMWRITE_JPEG_QUALITY, quality));
        Imgcodecs.imencode(".jpg", picture, encoded, parameters);
        return encoded.toArray();
    }
}

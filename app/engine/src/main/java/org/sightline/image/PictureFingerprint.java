package org.sightline.image;

import java.util.Arrays;
import java.util.Optional;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.sightline.model.Fingerprint;

/** Takes the fingerprint of a picture from pixels that are there anyway, at any scale. */
public final class PictureFingerprint {

    /** Below this many pixels on a side there is too little to tell pictures apart by. */
    private static final int SMALLEST_SIDE = 2 * Fingerprint.SIDE;

    /** Pixels; a row more or less of so many moves nothing by more than a thousandth. */
    private static final int LARGE_SIDE = 800;

    /** Waves in each direction that the hash speaks of. */
    private static final int WAVES = 8;

    private PictureFingerprint() {}

    /** Empty for a picture that is very small. */
    public static Optional<Fingerprint> of(ImagePyramid picture) {
        if (Math.min(picture.width(), picture.height()) < SMALLEST_SIDE) {
            return Optional.empty();
        }
        try (MatScope scope = new MatScope()) {
            Mat reduced = scope.mat();
            Imgproc.cvtColor(picture.below(LARGE_SIDE), reduced, Imgproc.COLOR_BGR2GRAY);
            Mat grey = scope.mat();
            Imgproc.resize(reduced, grey, new Size(Fingerprint.SIDE, Fingerprint.SIDE), 0, 0, Imgproc.INTER_AREA);
            byte[] values = new byte[Fingerprint.SIDE * Fingerprint.SIDE];
            grey.get(0, 0, values);
            return Optional.of(new Fingerprint(hash(grey, scope), values));
        }
    }

    /** Whether each wave is stronger than half of them; the mean brightness is none. */
    private static long hash(Mat grey, MatScope scope) {
        Mat numbers = scope.mat();
        grey.convertTo(numbers, CvType.CV_32F);
        Mat waves = scope.mat();
        Core.dct(numbers, waves);
        float[] slowest = new float[WAVES * WAVES];
        for (int y = 0; y < WAVES; y++) {
            float[] row = new float[WAVES];
            waves.get(y, 0, row);
            System.arraycopy(row, 0, slowest, y * WAVES, WAVES);
        }
        float[] ordered = Arrays.copyOfRange(slowest, 1, slowest.length);
        Arrays.sort(ordered);
        float middle = ordered[ordered.length / 2];
        long hash = 0;
        for (int i = 1; i < slowest.length; i++) {
            hash |= slowest[i] > middle ? 1L << i : 0;
        }
        return hash;
    }
}

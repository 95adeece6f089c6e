package org.sightline.bench.accuracy;

import java.util.Random;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.sightline.image.MatScope;
import org.sightline.model.Face;

/**
 * What makes a face harder to match, in the amounts that photos have: relative to the distance of the eyes, so that photos of
 * any size can be treated alike.
 */
record Degradation(Kind kind, double amount) {

    /** In what way. */
    enum Kind {
        NONE(0),
        /** Pixels between the eyes that are left. */
        SHRUNK(20, 14, 11, 9, 8, 7, 6, 5),
        /** Sigma in distances of the eyes. */
        BLURRED(0.04, 0.06, 0.08, 0.1, 0.12, 0.16),
        /** Length in distances of the eyes. */
        MOVED(0.1, 0.2, 0.3, 0.4, 0.5, 0.8),
        /** JPEG quality after shrinking to 20 pixels between the eyes. */
        COMPRESSED(30, 15, 10, 6),
        /** Standard deviation of grey values. */
        NOISY(10, 25, 40, 60),
        /** Factor of exposure, with some noise of the sensor. */
        EXPOSED(0.25, 0.12, 0.06, 0.03, 1.6, 2.5),
        /** Blocks between the eyes. */
        PIXELATED(16, 10, 8, 6, 4),
        /** Part of the face that is covered from below, as by a mask or a hand. */
        COVERED(0.25, 0.45);

        private final double[] amounts;

        Kind(double... amounts) {
            this.amounts = amounts;
        }

        double[] amounts() {
            return amounts.clone();
        }
    }

    private static final int QUALITY = 95;

    byte[] apply(Mat photo, Face face, long seed, MatScope scope) {
        double eyes = face.interEyeDistance();
        Mat result = scope.mat();
        switch (kind) {
            case NONE -> photo.copyTo(result);
            case SHRUNK, COMPRESSED -> shrink(photo, result, (kind == Kind.SHRUNK ? amount : 20) / eyes);
            case BLURRED -> Imgproc.GaussianBlur(photo, result, new Size(0, 0), Math.max(0.1, amount * eyes));
            case MOVED -> move(photo, result, (int) Math.max(1, Math.round(amount * eyes)), scope);
            case NOISY -> add(photo, result, amount, seed, scope);
            case EXPOSED -> {
                Mat exposed = scope.mat();
                photo.convertTo(exposed, -1, amount, 0);
                add(exposed, result, 2, seed, scope);
            }
            case PIXELATED -> {
                Mat blocks = scope.mat();
                shrink(photo, blocks, Math.min(1, amount / eyes));
                Imgproc.resize(blocks, result, photo.size(), 0, 0, Imgproc.INTER_NEAREST);
            }
            case COVERED -> {
                photo.copyTo(result);
                double top = face.box().y() + face.box().height() * (1 - amount);
                Rect lower = new Rect(
                        (int) face.box().x(),
                        (int) Math.min(photo.rows() - 1, top),
                        (int) Math.max(1, Math.min(face.box().width(), photo.cols() - face.box().x())),
                        (int) Math.max(1, Math.min(face.box().height() * amount, photo.rows() - top)));
                scope.track(result.submat(lower)).setTo(new Scalar(190, 200, 205));
            }
        }
        return Pixels.encode(result, kind == Kind.COMPRESSED ? (int) amount : QUALITY, scope);
    }

    private static void shrink(Mat photo, Mat result, double scale) {
        int method = scale < 1 ? Imgproc.INTER_AREA : Imgproc.INTER_LINEAR;
        Imgproc.resize(photo, result, new Size(), Math.min(1, scale), Math.min(1, scale), method);
    }

    private static void move(Mat photo, Mat result, int length, MatScope scope) {
        Mat kernel = scope.track(new Mat(1, length, CvType.CV_32F, new Scalar(1.0 / length)));
        Imgproc.filter2D(photo, result, -1, kernel);
    }

    private static void add(Mat photo, Mat result, double deviation, long seed, MatScope scope) {
        Random random = new Random(seed);
        short[] noise = new short[(int) photo.total() * photo.channels()];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (short) Math.round(random.nextGaussian() * deviation);
        }
        Mat values = scope.track(new Mat(photo.size(), CvType.CV_16SC3));
        values.put(0, 0, noise);
        Core.add(photo, values, result, new Mat(), CvType.CV_8UC3);
    }
}

package org.sightline.bench.accuracy;

import java.util.Random;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
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
        SHRUNK(30, 24, 20, 16, 12, 10, 8, 6),
        /** Sigma in distances of the eyes. */
        BLURRED(0.04, 0.06, 0.08, 0.12, 0.16, 0.24, 0.32),
        /** Length in distances of the eyes, in any direction. */
        MOVED(0.1, 0.2, 0.3, 0.5, 0.8),
        /** JPEG quality. */
        COMPRESSED(50, 30, 20, 10, 5),
        /** JPEG quality after shrinking to 20 pixels between the eyes. */
        SMALL_COMPRESSED(30, 10),
        /** Standard deviation of grey values. */
        NOISY(10, 25, 50),
        /** Factor of exposure, with some noise of the sensor. */
        EXPOSED(0.25, 0.12, 0.06, 0.03, 1.6, 2.5),
        /** Blocks between the eyes. */
        PIXELATED(16, 12, 8, 6, 4, 3),
        /** Part of the face that is covered from below, as by a hand or a mask. */
        COVERED(0.28, 0.5),
        /** Height of a bar over the eyes, in distances of the eyes. */
        BARRED(0.3, 0.6);

        private final double[] amounts;

        Kind(double... amounts) {
            this.amounts = amounts;
        }

        double[] amounts() {
            return amounts.clone();
        }
    }

    private static final int QUALITY = 95;
    private static final double SMALL = 20;

    byte[] apply(Mat photo, Face face, long seed, MatScope scope) {
        double eyes = face.interEyeDistance();
        Mat result = scope.mat();
        switch (kind) {
            case NONE, COMPRESSED -> photo.copyTo(result);
            case SHRUNK -> shrink(photo, result, amount / eyes);
            case SMALL_COMPRESSED -> shrink(photo, result, SMALL / eyes);
            case BLURRED -> Imgproc.GaussianBlur(photo, result, new Size(0, 0), Math.max(0.1, amount * eyes));
            case MOVED -> move(photo, result, Math.max(1, amount * eyes), seed, scope);
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
                double top = face.box().y() + face.box().height() * (1 - amount);
                cover(photo, result, face, top, face.box().height() * amount, new Scalar(190, 200, 205), scope);
            }
            case BARRED -> {
                double middle = (face.points().get(0).y() + face.points().get(1).y()) / 2;
                cover(photo, result, face, middle - amount * eyes / 2, amount * eyes, new Scalar(0, 0, 0), scope);
            }
        }
        boolean compressed = kind == Kind.COMPRESSED || kind == Kind.SMALL_COMPRESSED;
        return Pixels.encode(result, compressed ? (int) amount : QUALITY, scope);
    }

    /** A band over the whole width of the face. */
    private static void cover(
            Mat photo, Mat result, Face face, double top, double height, Scalar colour, MatScope scope) {
        photo.copyTo(result);
        int from = (int) Math.max(0, Math.min(photo.rows() - 1, top));
        int left = (int) Math.max(0, face.box().x());
        Rect band = new Rect(left, from, (int) Math.max(1, Math.min(face.box().width(), photo.cols() - left)), (int)
                Math.max(1, Math.min(height, photo.rows() - from)));
        scope.track(result.submat(band)).setTo(colour);
    }

    private static void shrink(Mat photo, Mat result, double scale) {
        int method = scale < 1 ? Imgproc.INTER_AREA : Imgproc.INTER_LINEAR;
        Imgproc.resize(photo, result, new Size(), Math.min(1, scale), Math.min(1, scale), method);
    }

    private static void move(Mat photo, Mat result, double length, long seed, MatScope scope) {
        double direction = new Random(seed).nextDouble() * Math.PI;
        int reach = (int) Math.ceil(length / 2);
        Mat line = scope.track(new Mat(2 * reach + 1, 2 * reach + 1, CvType.CV_32F, new Scalar(0)));
        double dx = Math.cos(direction) * length / 2;
        double dy = Math.sin(direction) * length / 2;
        Imgproc.line(
                line,
                new Point(reach - dx, reach - dy),
                new Point(reach + dx, reach + dy),
                new Scalar(1),
                1,
                Imgproc.LINE_8);
        Mat kernel = scope.mat();
        line.convertTo(kernel, -1, 1 / Core.sumElems(line).val[0], 0);
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

package org.sightline.image;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * A picture and exact halves of it, each made once and when it is first needed, so that whatever is shrunk is shrunk from
 * little. Halving leaves out a last odd row or column. For one thread.
 */
public final class ImagePyramid {

    private static final int SMALLEST = 64;

    private final MatScope scope;
    private final List<Mat> levels = new ArrayList<>();

    /** @param scope releases the halves; the picture stays with whoever owns it */
    public ImagePyramid(Mat picture, MatScope scope) {
        this.scope = scope;
        levels.add(picture);
    }

    public int width() {
        return levels.get(0).cols();
    }

    public int height() {
        return levels.get(0).rows();
    }

    public int longSide() {
        return Math.max(width(), height());
    }

    /**
     * A part of the picture.
     *
     * @param pixels of one level
     * @param shrink picture pixels for one pixel of the level, a power of two
     */
    public record Level(Mat pixels, int shrink) {}

    /** The smallest level that has at least this scale. */
    public Level atLeast(double scale) {
        int index = 0;
        int shrink = 1;
        while (scale * shrink * 2 <= 1 && halve(index)) {
            index++;
            shrink *= 2;
        }
        return new Level(levels.get(index), shrink);
    }

    /** The largest level of which the shorter side has fewer pixels, or the smallest. */
    public Mat below(int side) {
        int index = 0;
        while (Math.min(levels.get(index).cols(), levels.get(index).rows()) >= side && halve(index)) {
            index++;
        }
        return levels.get(index);
    }

    private boolean halve(int index) {
        if (levels.size() > index + 1) {
            return true;
        }
        Mat picture = levels.get(index);
        int width = picture.cols() / 2;
        int height = picture.rows() / 2;
        if (Math.min(width, height) < SMALLEST) {
            return false;
        }
        Mat even = scope.track(picture.submat(new Rect(0, 0, width * 2, height * 2)));
        Mat half = scope.mat();
        Imgproc.resize(even, half, new Size(width, height), 0, 0, Imgproc.INTER_AREA);
        levels.add(half);
        return true;
    }

    /** The whole picture at a size, interpolated from the level above, which is averaged and less than twice as large. */
    public Mat resized(int width, int height, MatScope owner) {
        double scale = Math.max((double) width / width(), (double) height / height());
        Mat scaled = owner.mat();
        Imgproc.resize(atLeast(scale).pixels(), scaled, new Size(width, height), 0, 0, Imgproc.INTER_LINEAR);
        return scaled;
    }

    /** The whole picture with so many pixels on its longer side. */
    public Mat within(int side, MatScope owner) {
        double scale = (double) side / longSide();
        int width = Math.max(1, Math.min(side, (int) Math.round(width() * scale)));
        int height = Math.max(1, Math.min(side, (int) Math.round(height() * scale)));
        return resized(width, height, owner);
    }

    /** Averages when shrinking and interpolates when enlarging. */
    public static Mat resize(Mat picture, int width, int height, MatScope owner) {
        Mat scaled = owner.mat();
        boolean shrinks = (long) width * height < (long) picture.cols() * picture.rows();
        Imgproc.resize(
                picture, scaled, new Size(width, height), 0, 0, shrinks ? Imgproc.INTER_AREA : Imgproc.INTER_LINEAR);
        return scaled;
    }
}

package org.sightline.face;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.sightline.image.DecodedImage;
import org.sightline.image.MatScope;
import org.sightline.model.Box;
import org.sightline.model.Effort;
import org.sightline.model.Face;
import org.sightline.model.FaceTrial;
import org.sightline.model.Point;

/**
 * Looks at one face of a photo by itself, as it is or made poorer: the part around it is made smaller and blurred, and goes the
 * whole way that a photo goes. So it is seen down to which size and sharpness a face is matched. For one thread.
 */
public final class FaceTrials {

    /** Widths of the face around its middle: as much as the detector needs to see of a person. */
    private static final double REACH = 2;
    /** Widths of a face for one distance of its eyes. */
    private static final double FACE_BY_EYES = 2.6;
    /** Intersection over union from which on what is found is the face that was meant. */
    private static final double SAME = 0.3;
    /** Pixels of a face that are more than anything measures. */
    private static final double ENOUGH = 300;

    private final FaceFinder finder;

    public FaceTrials(FaceFinder finder) {
        this.finder = finder;
    }

    /**
     * The face, in pixels of the full photo; empty if none is seen there.
     *
     * @param image decoded so that the face is as large as the file holds it
     */
    public Optional<Face> look(DecodedImage image, FaceTrial trial) {
        Box face = trial.box().scaled(1 / image.scale());
        Rect region = region(face, image.pixels());
        double scale = Math.min(1, ENOUGH / face.size()) * trial.scale();
        try (MatScope scope = new MatScope();
                DecodedImage part = part(image, region, scale, trial, face, scope)) {
            Box meant = face.moved(-region.x, -region.y).scaled(scale);
            Optional<Face> found = finder.find(part, side -> Optional.empty(), Effort.THOROUGH).stream()
                    .filter(seen -> seen.box().overlap(meant) >= SAME)
                    .max(Comparator.comparingDouble(seen -> seen.box().overlap(meant)));
            if (found.isEmpty() && trial.drawn()) {
                found = Optional.of(finder.measure(part, meant.clippedTo(part.fullWidth(), part.fullHeight())));
            }
            return found.map(seen -> placed(seen, region, scale, image));
        }
    }

    private static DecodedImage part(
            DecodedImage image, Rect region, double scale, FaceTrial trial, Box face, MatScope scope) {
        Mat small = new Mat();
        Mat cut = scope.track(image.pixels().submat(region));
        Size size = new Size(Math.max(1, Math.round(cut.cols() * scale)), Math.max(1, Math.round(cut.rows() * scale)));
        Imgproc.resize(cut, small, size, 0, 0, Imgproc.INTER_AREA);
        double sigma = trial.blur() * face.width() * scale / FACE_BY_EYES;
        if (sigma > 0) {
            Imgproc.GaussianBlur(small, small, new Size(0, 0), sigma);
        }
        return new DecodedImage(small, image.format(), small.cols(), small.rows(), image.orientationRecorded(), false);
    }

    private static Rect region(Box face, Mat picture) {
        double reach = REACH * face.size();
        int left = (int) Math.max(0, Math.floor(face.centreX() - reach));
        int top = (int) Math.max(0, Math.floor(face.centreY() - reach));
        int right = (int) Math.min(picture.cols(), Math.ceil(face.centreX() + reach));
        int bottom = (int) Math.min(picture.rows(), Math.ceil(face.centreY() + reach));
        return new Rect(
                Math.min(left, picture.cols() - 1),
                Math.min(top, picture.rows() - 1),
                Math.max(1, right - left),
                Math.max(1, bottom - top));
    }

    private static Face placed(Face seen, Rect region, double scale, DecodedImage image) {
        double full = image.scale();
        Box box = seen.box()
                .scaled(1 / scale)
                .moved(region.x, region.y)
                .scaled(full)
                .clippedTo(image.fullWidth(), image.fullHeight());
        List<Point> points = seen.points().stream()
                .map(point -> point.scaled(1 / scale).moved(region.x, region.y).scaled(full))
                .map(point -> new Point(
                        Math.max(0, Math.min(image.fullWidth(), point.x())),
                        Math.max(0, Math.min(image.fullHeight(), point.y()))))
                .toList();
        return new Face(
                box,
                points,
                seen.score(),
                seen.interEyeDistance() / scale * full,
                seen.yaw(),
                seen.sharpness(),
                seen.norm(),
                seen.identifiability(),
                seen.embedding());
    }
}

package org.sightline.face;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.sightline.image.DecodedImage;
import org.sightline.image.DecodingLimits;
import org.sightline.image.ImageDecoder;
import org.sightline.image.ImageException;
import org.sightline.image.ImageFormat;
import org.sightline.image.MatScope;
import org.sightline.image.OpenCv;
import org.sightline.image.Pictures;
import org.sightline.image.StageClock;
import org.sightline.model.Box;
import org.sightline.model.Effort;
import org.sightline.model.Face;
import org.sightline.samples.SamplePhoto;
import org.sightline.samples.SamplePhotos;

/** The sample photos of people, decoded, and a finder for the thread that made this. */
final class SampleFaces implements AutoCloseable {

    /** @param faces as found in the photo as it is */
    record Group(String name, Mat pixels, List<Face> faces) {

        @Override
        public String toString() {
            return name;
        }
    }

    private final MatScope scope = new MatScope();
    private final FaceFinder finder;
    private final List<Group> groups = new ArrayList<>();

    SampleFaces() {
        OpenCv loaded = Pictures.openCv();
        finder = new FaceFinder(loaded, Models.shipped(), new StageClock());
        for (SamplePhoto photo : SamplePhotos.load().people()) {
            Mat pixels = scope.track(decode(loaded, photo));
            groups.add(new Group(photo.name(), pixels, find(pixels)));
        }
    }

    /** Pixels that the caller releases. */
    static Mat decode(OpenCv loaded, SamplePhoto photo) {
        ImageDecoder decoder = new ImageDecoder(loaded, DecodingLimits.STANDARD);
        byte[] bytes = photo.bytes();
        try {
            return decoder.decode(bytes, decoder.metadata(bytes)).pixels();
        } catch (ImageException broken) {
            throw new IllegalStateException(photo.name(), broken);
        }
    }

    List<Group> groups() {
        return groups;
    }

    FaceFinder finder() {
        return finder;
    }

    /** Finds faces in a picture that does not tell how the camera was held. */
    List<Face> find(Mat pixels) {
        return find(image(pixels));
    }

    List<Face> find(DecodedImage image) {
        return finder.find(image, LargerPicture.NONE, Effort.NORMAL);
    }

    static DecodedImage image(Mat pixels) {
        return new DecodedImage(pixels, ImageFormat.PNG, pixels.cols(), pixels.rows(), false, false);
    }

    /** The leftmost face that is clear enough to be recognised. */
    static Face clearFace(Group group) {
        return group.faces().stream()
                .filter(face -> face.identifiability().isIdentifiable())
                .findFirst()
                .orElseThrow();
    }

    /** A picture of 900 x 900 pixels that a face fills to more than two thirds. */
    static Mat closeUp(Group group, Face face, MatScope scope) {
        int side = (int) (face.box().size() * 1.2);
        int left = (int) Math.max(0, face.box().centreX() - side / 2.0);
        int top = (int) Math.max(0, face.box().centreY() - side / 2.0);
        Mat closeUp = scope.mat();
        Imgproc.resize(
                scope.track(group.pixels().submat(new Rect(left, top, side, side))), closeUp, new Size(900, 900));
        return closeUp;
    }

    /** The face at a place, if there is one. */
    static Optional<Face> at(Box place, List<Face> faces) {
        return at(place, faces, 0.6);
    }

    /** The same, where boxes may lie further apart. */
    static Optional<Face> at(Box place, List<Face> faces, double overlap) {
        return faces.stream()
                .filter(face -> face.box().overlap(place) > overlap)
                .max(Comparator.comparingDouble(face -> face.box().overlap(place)));
    }

    @Override
    public void close() {
        scope.close();
    }
}

package org.sightline.video;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;
import org.sightline.image.Pictures;
import org.sightline.samples.SamplePhoto;
import org.sightline.samples.SamplePhotos;

/** Films of the sample photos: each shot is a photo over which the camera moves a little. */
public final class Films {

    private static final SamplePhotos PHOTOS = SamplePhotos.load();
    private static final Map<String, Mat> DECODED = new HashMap<>();

    /**
     * A photo for some time.
     *
     * @param left of the part that is seen, in parts of the photo's width
     * @param right of that part
     */
    public record Shot(SamplePhoto photo, double left, double right, int milliseconds) {

        public static Shot of(SamplePhoto photo, int milliseconds) {
            return new Shot(photo, 0, 1, milliseconds);
        }
    }

    private Films() {}

    public static List<SamplePhoto> people() {
        return PHOTOS.people();
    }

    public static List<SamplePhoto> empty() {
        return PHOTOS.emptyScenes();
    }

    /** With an even pace. */
    public static byte[] make(FilmMaker.Form form, List<Shot> shots) {
        return make(form, shots, Map.of());
    }

    /** @param tags what the container tells of itself */
    public static byte[] make(FilmMaker.Form form, List<Shot> shots, Map<String, String> tags) {
        try (FilmMaker maker = new FilmMaker(form, FilmMaker.RATE, tags)) {
            for (Shot shot : shots) {
                int frames = shot.milliseconds() * FilmMaker.RATE / 1000;
                for (int i = 0; i < frames; i++) {
                    Mat frame = frame(form, shot, (double) i / frames);
                    maker.show(frame);
                    frame.release();
                }
            }
            return maker.bytes();
        }
    }

    /** With frames of uneven length. */
    static byte[] makeUneven(FilmMaker.Form form, List<Shot> shots) {
        int[] steps = {33, 40, 17, 120, 66, 250, 33};
        try (FilmMaker maker = new FilmMaker(form, 1000)) {
            int step = 0;
            for (Shot shot : shots) {
                int time = 0;
                while (time < shot.milliseconds()) {
                    int units = Math.min(steps[step++ % steps.length], shot.milliseconds() - time);
                    Mat frame = frame(form, shot, (double) time / shot.milliseconds());
                    maker.show(frame, units);
                    frame.release();
                    time += units;
                }
            }
            return maker.bytes();
        }
    }

    /** Several shots one after the other, as upright frames would show them. */
    public static List<Shot> shots(int milliseconds, SamplePhoto... photos) {
        List<Shot> shots = new ArrayList<>();
        for (SamplePhoto photo : photos) {
            shots.add(Shot.of(photo, milliseconds));
        }
        return shots;
    }

    /** @param share of the shot that is over: the camera goes to the right by a twentieth of the photo and comes nearer */
    static Mat frame(FilmMaker.Form form, Shot shot, double share) {
        Mat photo = DECODED.computeIfAbsent(shot.photo().name(), name -> {
            Pictures.openCv();
            return Imgcodecs.imdecode(new MatOfByte(shot.photo().bytes()), Imgcodecs.IMREAD_COLOR);
        });
        boolean lies = form.rotation() % 180 != 0;
        int width = lies ? form.height() : form.width();
        int height = lies ? form.width() : form.height();
        double seen = shot.right() - shot.left();
        double zoom = 0.95 - 0.03 * share;
        int cutWidth = (int) (photo.cols() * seen * zoom);
        int cutHeight = Math.min(photo.rows(), (int) ((double) cutWidth * height / width));
        cutWidth = Math.min(cutWidth, (int) ((double) cutHeight * width / height));
        int x = (int) (photo.cols() * shot.left() + (photo.cols() * seen - cutWidth) * share * 0.5);
        int y = (photo.rows() - cutHeight) / 3;
        Mat frame = new Mat();
        Mat part = photo.submat(new Rect(x, Math.max(0, y), cutWidth, cutHeight));
        Imgproc.resize(part, frame, new Size(width, height), 0, 0, Imgproc.INTER_AREA);
        part.release();
        return frame;
    }
}

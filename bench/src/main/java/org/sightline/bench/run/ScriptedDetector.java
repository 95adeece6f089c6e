package org.sightline.bench.run;

import java.nio.file.Path;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;
import org.opencv.objdetect.FaceDetectorYN;
import org.sightline.image.OpenCv;
import org.sightline.system.AppFolders;

/**
 * What users of OpenCV write in ten lines: each photo is read in full size, shrunk to fit {@value #SIDE} pixels, and given to
 * {@code FaceDetectorYN}, with OpenCV's own threads. Nothing is embedded or kept.
 */
public final class ScriptedDetector {

    private static final int SIDE = 1280;

    private ScriptedDetector() {}

    /** @param arguments folder with photos, YuNet's ONNX file */
    public static void main(String[] arguments) throws Exception {
        System.out.println(
                "OpenCV " + OpenCv.load(AppFolders.ofThisUser().cache()).version());
        FaceDetectorYN detector = FaceDetectorYN.create(arguments[1], "", new Size(SIDE, SIDE));
        long faces = 0;
        for (Path photo : DecodeOnly.photos(Path.of(arguments[0]))) {
            Mat picture = Imgcodecs.imread(photo.toString());
            double scale = Math.min(1, (double) SIDE / Math.max(picture.cols(), picture.rows()));
            Mat fitted = new Mat();
            Imgproc.resize(picture, fitted, new Size(), scale, scale, Imgproc.INTER_AREA);
            detector.setInputSize(fitted.size());
            Mat found = new Mat();
            detector.detect(fitted, found);
            faces += found.rows();
            picture.release();
            fitted.release();
            found.release();
        }
        System.out.println(faces + " faces");
    }
}

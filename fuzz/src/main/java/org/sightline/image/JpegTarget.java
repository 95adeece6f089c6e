package org.sightline.image;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.imgcodecs.Imgcodecs;
import org.sightline.fuzz.FuzzTarget;

/**
 * JPEG, from its markers to its pixels. An input that begins with a small number is taken as the data behind the tables and
 * the frame header of a JPEG that is right, so that it reaches the decoder of pixels; else its first three bytes are replaced
 * by those of a JPEG.
 */
public final class JpegTarget implements FuzzTarget {

    private static final int SIDE = 48;
    private static final int START_OF_SCAN = 0xDA;

    private final PictureFuzzing fuzzing = new PictureFuzzing();
    private final List<byte[]> beginnings = List.of(
            beginning(Imgcodecs.IMWRITE_JPEG_PROGRESSIVE, 0),
            beginning(Imgcodecs.IMWRITE_JPEG_PROGRESSIVE, 1),
            beginning(Imgcodecs.IMWRITE_JPEG_RST_INTERVAL, 1));

    @Override
    public String run(byte[] input) {
        if (input.length < 3) {
            return "nothing";
        }
        if (input[0] >= 0 && input[0] < beginnings.size()) {
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            jpeg.writeBytes(beginnings.get(input[0]));
            jpeg.write(input, 1, input.length - 1);
            jpeg.write(0xFF);
            jpeg.write(0xD9);
            return fuzzing.decode(jpeg.toByteArray());
        }
        byte[] jpeg = input.clone();
        jpeg[0] = (byte) 0xFF;
        jpeg[1] = (byte) 0xD8;
        jpeg[2] = (byte) 0xFF;
        return fuzzing.decode(jpeg);
    }

    /** All of a picture up to the header of its first scan. */
    private static byte[] beginning(int option, int value) {
        try (MatScope scope = new MatScope()) {
            Mat picture = scope.track(new Mat(SIDE, SIDE, CvType.CV_8UC3));
            Core.randu(picture, 0, 255);
            MatOfByte bytes = scope.track(new MatOfByte());
            Imgcodecs.imencode(".jpg", picture, bytes, scope.track(new MatOfInt(option, value)));
            byte[] jpeg = bytes.toArray();
            int scan = 0;
            while ((jpeg[scan] & 0xFF) != 0xFF || (jpeg[scan + 1] & 0xFF) != START_OF_SCAN) {
                scan++;
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(jpeg, 0, scan + 2 + (jpeg[scan + 3] & 0xFF));
            return out.toByteArray();
        }
    }
}

package org.sightline.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.imgcodecs.Imgcodecs;

/** Pictures whose four quarters differ, so that a turned or mirrored one is seen. */
public final class Pictures {

    private Pictures() {}

    /** The native library, in a cache that all tests share. */
    public static OpenCv openCv() {
        return OpenCv.load(Path.of(System.getProperty("java.io.tmpdir"), "sightline-test", "cache"));
    }

    /** Red and green above blue and yellow. */
    public static Mat quarters(int width, int height) {
        Mat picture = new Mat(height, width, CvType.CV_8UC3, new Scalar(0, 255, 255));
        paint(picture, new Rect(0, 0, width / 2, height / 2), new Scalar(0, 0, 255));
        paint(picture, new Rect(width / 2, 0, width - width / 2, height / 2), new Scalar(0, 255, 0));
        paint(picture, new Rect(0, height / 2, width / 2, height - height / 2), new Scalar(255, 0, 0));
        return picture;
    }

    /** The colours of the quarters as letters, from the left, then from the top: upright they read {@code RGBY}. */
    public static String read(Mat picture) {
        StringBuilder letters = new StringBuilder();
        for (int quarter = 0; quarter < 4; quarter++) {
            int row = picture.rows() * (quarter < 2 ? 1 : 3) / 4;
            int column = picture.cols() * (quarter % 2 == 0 ? 1 : 3) / 4;
            letters.append(letter(picture.get(row, column)));
        }
        return letters.toString();
    }

    /** The quarters encoded by OpenCV. */
    public static byte[] encoded(String extension, int width, int height, int... parameters) {
        Mat picture = quarters(width, height);
        try {
            return encode(picture, extension, parameters);
        } finally {
            picture.release();
        }
    }

    public static byte[] encode(Mat picture, String extension, int... parameters) {
        MatOfByte bytes = new MatOfByte();
        MatOfInt options = new MatOfInt(parameters);
        try {
            Imgcodecs.imencode("." + extension, picture, bytes, options);
            return bytes.toArray();
        } finally {
            bytes.release();
            options.release();
        }
    }

    /** The quarters encoded by the JDK, which writes what OpenCV does not. */
    public static byte[] encodedByJdk(String format, int width, int height) throws IOException {
        Mat picture = quarters(width, height);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        picture.get(0, 0, ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
        picture.release();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, out)) {
            throw new IllegalArgumentException(format);
        }
        return out.toByteArray();
    }

    /**
     * The pixels as a camera stores them that is held so that EXIF's orientation tag has the given value: the tag says at
     * which side of the upright picture the stored first row and first column lie (EXIF 2.32, 4.6.4 A).
     */
    public static Mat stored(Mat upright, int orientation) {
        int width = upright.cols();
        int height = upright.rows();
        boolean swapped = orientation >= 5;
        int rows = swapped ? width : height;
        int columns = swapped ? height : width;
        byte[] source = new byte[width * height * 3];
        upright.get(0, 0, source);
        byte[] target = new byte[source.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int x = switch (orientation) {
                    case 1, 4 -> column;
                    case 2, 3 -> width - 1 - column;
                    case 5, 8 -> row;
                    default -> width - 1 - row;
                };
                int y = switch (orientation) {
                    case 1, 2 -> row;
                    case 3, 4 -> height - 1 - row;
                    case 5, 6 -> column;
                    default -> height - 1 - column;
                };
                System.arraycopy(source, (y * width + x) * 3, target, (row * columns + column) * 3, 3);
            }
        }
        Mat stored = new Mat(rows, columns, CvType.CV_8UC3);
        stored.put(0, 0, target);
        return stored;
    }

    private static char letter(double[] bgr) {
        boolean blue = bgr[0] > 128;
        boolean green = bgr[1] > 128;
        boolean red = bgr[2] > 128;
        if (blue) {
            return green || red ? '?' : 'B';
        }
        if (green) {
            return red ? 'Y' : 'G';
        }
        return red ? 'R' : '?';
    }

    private static void paint(Mat picture, Rect area, Scalar colour) {
        Mat part = picture.submat(area);
        part.setTo(colour);
        part.release();
    }
}

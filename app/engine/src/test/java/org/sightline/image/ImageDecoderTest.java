package org.sightline.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImageDecoderTest {

    private static final int WIDTH = 64;
    private static final int HEIGHT = 40;

    private ImageDecoder decoder;

    @BeforeAll
    void loadTheLibrary() {
        decoder = new ImageDecoder(Pictures.openCv(), DecodingLimits.STANDARD);
    }

    @ParameterizedTest
    @CsvSource({"jpg,JPEG", "png,PNG", "webp,WEBP", "bmp,BMP", "tiff,TIFF"})
    void decodesWhatOpenCvWrites(String extension, ImageFormat format) throws ImageException {
        expectQuarters(Pictures.encoded(extension, WIDTH, HEIGHT), format);
    }

    @ParameterizedTest
    @CsvSource({"jpg,JPEG", "png,PNG", "gif,GIF", "bmp,BMP", "tiff,TIFF"})
    void decodesWhatTheJdkWrites(String name, ImageFormat format) throws Exception {
        expectQuarters(Pictures.encodedByJdk(name, WIDTH, HEIGHT), format);
    }

    @Test
    void decodesAProgressiveJpeg() throws ImageException {
        byte[] jpeg = Pictures.encoded("jpg", WIDTH, HEIGHT, Imgcodecs.IMWRITE_JPEG_PROGRESSIVE, 1);

        assertThat(JpegStructure.read(jpeg).orElseThrow().buffered()).isTrue();
        expectQuarters(jpeg, ImageFormat.JPEG);
    }

    @ParameterizedTest
    @CsvSource({"jpg", "png", "bmp", "tiff", "webp"})
    void makesGreyPicturesColoured(String extension) throws ImageException {
        try (MatScope scope = new MatScope()) {
            Mat grey = scope.track(new Mat(HEIGHT, WIDTH, CvType.CV_8UC1, new Scalar(90)));
            try (DecodedImage image = decode(Pictures.encode(grey, extension))) {
                assertThat(image.pixels().type()).isEqualTo(CvType.CV_8UC3);
                assertThat(image.pixels().get(20, 30)).containsExactly(90, 90, 90);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"png", "tiff"})
    void makesSixteenBitsEight(String extension) throws ImageException {
        try (MatScope scope = new MatScope()) {
            Mat deep = scope.mat();
            scope.track(Pictures.quarters(WIDTH, HEIGHT)).convertTo(deep, CvType.CV_16UC3, 257);

            expectQuarters(
                    Pictures.encode(deep, extension), extension.equals("png") ? ImageFormat.PNG : ImageFormat.TIFF);
        }
    }

    @ParameterizedTest
    @CsvSource({"png,PNG", "webp,WEBP", "tiff,TIFF"})
    void dropsTransparency(String extension, ImageFormat format) throws ImageException {
        try (MatScope scope = new MatScope()) {
            Mat transparent = scope.mat();
            Imgproc.cvtColor(scope.track(Pictures.quarters(WIDTH, HEIGHT)), transparent, Imgproc.COLOR_BGR2BGRA);
            Mat half = scope.track(new Mat(HEIGHT, WIDTH, CvType.CV_8UC1, new Scalar(128)));
            Core.insertChannel(half, transparent, 3);

            expectQuarters(Pictures.encode(transparent, extension), format);
        }
    }

    @Test
    void decodesTheCmykJpegsOfPrintPrograms() throws Exception {
        byte[] jpeg = ImageFiles.jpegWithSegment(
                cmykJpeg(), 0xEE, new byte[] {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0});

        try (DecodedImage image = decode(jpeg)) {
            assertThat(image.pixels().type()).isEqualTo(CvType.CV_8UC3);
            double[] bgr = image.pixels().get(HEIGHT / 2, WIDTH / 2);
            assertThat(bgr[2]).isGreaterThan(200);
            assertThat(bgr[0]).isLessThan(60);
            assertThat(bgr[1]).isLessThan(60);
        }
    }

    @Test
    void showsTransparentPartsOfAGifWhite() throws Exception {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "gif", out);

        try (DecodedImage decoded = decode(out.toByteArray())) {
            assertThat(decoded.pixels().get(5, 5)).containsExactly(255, 255, 255);
        }
    }

    @Test
    void decodesATruncatedJpegAndSaysSo() throws ImageException {
        byte[] whole = Pictures.encoded("jpg", 320, 240, Imgcodecs.IMWRITE_JPEG_QUALITY, 95);

        try (DecodedImage image = decode(Arrays.copyOf(whole, whole.length * 3 / 4))) {
            assertThat(image.truncated()).isTrue();
            assertThat(image.pixels().cols()).isEqualTo(320);
            assertThat(Pictures.read(image.pixels())).startsWith("RG");
        }
    }

    private static byte[] cmykJpeg() throws IOException {
        // Print programs store CMYK inverted: 255 is no ink. This is red: magenta and yellow in full.
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, WIDTH, HEIGHT, 4, null);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                raster.setPixel(x, y, new int[] {255, 0, 0, 255});
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private void expectQuarters(byte[] bytes, ImageFormat format) throws ImageException {
        try (DecodedImage image = decode(bytes)) {
            assertThat(image.format()).isEqualTo(format);
            assertThat(image.pixels().type()).isEqualTo(CvType.CV_8UC3);
            assertThat(image.pixels().cols()).isEqualTo(WIDTH);
            assertThat(image.pixels().rows()).isEqualTo(HEIGHT);
            assertThat(Pictures.read(image.pixels())).isEqualTo("RGBY");
            assertThat(image.fullWidth()).isEqualTo(WIDTH);
            assertThat(image.fullHeight()).isEqualTo(HEIGHT);
            assertThat(image.scale()).isEqualTo(1);
            assertThat(image.truncated()).isFalse();
            assertThat(image.orientationRecorded()).isFalse();
        }
    }

    private DecodedImage decode(byte[] bytes) throws ImageException {
        return decoder.decode(bytes, decoder.metadata(bytes));
    }
}

package org.sightline.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffImageWriterLossy;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.imgcodecs.Imgcodecs;
import org.sightline.samples.SamplePhotos;

/** Small pictures of every kind that is read, made of the sample photos. */
public final class PictureSeeds {

    private static final int WIDTH = 40;

    private final Map<String, byte[]> seeds = new LinkedHashMap<>();
    private final MatScope scope = new MatScope();

    private PictureSeeds() {}

    /** Inputs by the name of the target and of the file, such as {@code jpeg/progressive}. */
    public static Map<String, byte[]> make() throws IOException {
        OpenCv.load(Path.of(System.getProperty("java.io.tmpdir"), "sightline-test", "cache"));
        PictureSeeds pictures = new PictureSeeds();
        try (MatScope toRelease = pictures.scope) {
            pictures.fill(toRelease);
        }
        return pictures.seeds;
    }

    private void fill(MatScope toRelease) throws IOException {
        SamplePhotos samples = SamplePhotos.load();
        byte[] jpeg = samples.smallVariation(samples.people().get(0), WIDTH, 1);
        Mat colour = toRelease.track(Imgcodecs.imdecode(toRelease.track(new MatOfByte(jpeg)), Imgcodecs.IMREAD_COLOR));
        Mat grey =
                toRelease.track(Imgcodecs.imdecode(toRelease.track(new MatOfByte(jpeg)), Imgcodecs.IMREAD_GRAYSCALE));
        Mat deep = toRelease.mat();
        colour.convertTo(deep, CvType.CV_16UC3, 257);
        byte[] exif = exif();
        jpegs(jpeg, colour, grey, exif);
        pngs(colour, grey, deep);
        others(colour, grey, deep);
        gifs(jpeg);
        metadata(jpeg, colour, exif);
        copies(jpeg, colour, exif);
        for (String name : List.of("picture.heic", "picture.avif")) {
            seeds.put("heif/" + name, shipped(name));
        }
        for (String ending : List.of("mp4", "webm", "mkv", "ts", "flv", "wmv", "avi", "mov")) {
            seeds.put("video/film." + ending, shipped("video/film." + ending));
        }
    }

    /** No library that is used here writes these. */
    private static byte[] shipped(String name) throws IOException {
        try (InputStream in = PictureSeeds.class.getResourceAsStream("/org/sightline/fuzz/seeds/" + name)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private void copies(byte[] jpeg, Mat colour, byte[] exif) throws IOException {
        Mat part = scope.track(colour.submat(0, 12, 0, 12));
        byte[] png = encode(".png", part);
        seeds.put("safecopy/photo", prefixed(SafeCopyTarget.STRIPPED, withExif(jpeg)));
        seeds.put(
                "safecopy/progressive",
                prefixed(SafeCopyTarget.STRIPPED, encode(".jpg", colour, Imgcodecs.IMWRITE_JPEG_PROGRESSIVE, 1)));
        seeds.put(
                "safecopy/two", prefixed(SafeCopyTarget.STRIPPED, joined(encode(".jpg", part), encode(".jpg", part))));
        seeds.put("safecopy/png", prefixed(SafeCopyTarget.PNG_STRIPPED, png));
        seeds.put("safecopy/png and more", prefixed(SafeCopyTarget.PNG_STRIPPED, joined(png, exif)));
        seeds.put("safecopy/covered", prefixed(SafeCopyTarget.COVERED, jpeg));
        seeds.put("safecopy/covered by pixels", prefixed((byte) (SafeCopyTarget.COVERED | 1 << 2), png));
        seeds.put("safecopy/covered by blur", prefixed((byte) (SafeCopyTarget.COVERED | 5 << 2), withExif(jpeg)));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private void jpegs(byte[] jpeg, Mat colour, Mat grey, byte[] exif) throws IOException {
        seeds.put("jpeg/photo", jpeg);
        seeds.put("jpeg/progressive", encode(".jpg", colour, Imgcodecs.IMWRITE_JPEG_PROGRESSIVE, 1));
        seeds.put("jpeg/restarts", encode(".jpg", colour, Imgcodecs.IMWRITE_JPEG_RST_INTERVAL, 2));
        seeds.put("jpeg/grey", encode(".jpg", grey));
        seeds.put("jpeg/turned", withExif(jpeg));
        seeds.put("jpeg/cut", Arrays.copyOf(jpeg, jpeg.length * 2 / 3));
        Mat tiny = scope.track(colour.submat(0, 8, 0, 8));
        seeds.put("jpeg/tiny", encode(".jpg", tiny, Imgcodecs.IMWRITE_JPEG_QUALITY, 30));
        seeds.put("jpeg/exif only", exif);
    }

    private void pngs(Mat colour, Mat grey, Mat deep) {
        seeds.put("raster/png", prefixed(RasterTarget.AS_IT_IS, encode(".png", colour)));
        Mat part = scope.track(colour.submat(0, 12, 0, 12));
        seeds.put("raster/png repaired", prefixed(RasterTarget.PNG_REPAIRED, encode(".png", part)));
        seeds.put("raster/png grey", prefixed(RasterTarget.PNG_REPAIRED, encode(".png", grey)));
        seeds.put("raster/png deep", prefixed(RasterTarget.PNG_REPAIRED, encode(".png", deep)));
        seeds.put(
                "raster/png bits",
                prefixed(RasterTarget.PNG_REPAIRED, encode(".png", grey, Imgcodecs.IMWRITE_PNG_BILEVEL, 1)));
        byte[] lines = new byte[1 + 13 + 1 + 12 + 8 * 5];
        lines[0] = RasterTarget.PNG_PACKED;
        lines[4] = 3;
        lines[8] = 7;
        lines[9] = 8;
        lines[10] = 3;
        lines[14] = 4;
        seeds.put("raster/png packed", lines);
    }

    private void others(Mat colour, Mat grey, Mat deep) {
        Mat part = scope.track(colour.submat(0, 12, 0, 12));
        seeds.put(
                "raster/webp lossy",
                prefixed(RasterTarget.AS_IT_IS, encode(".webp", colour, Imgcodecs.IMWRITE_WEBP_QUALITY, 40)));
        seeds.put(
                "raster/webp lossless",
                prefixed(RasterTarget.AS_IT_IS, encode(".webp", part, Imgcodecs.IMWRITE_WEBP_QUALITY, 101)));
        seeds.put("raster/bmp", prefixed(RasterTarget.AS_IT_IS, encode(".bmp", part)));
        seeds.put("raster/bmp grey", prefixed(RasterTarget.AS_IT_IS, encode(".bmp", grey)));
        for (int compression : new int[] {1, 5, 8, 32_773}) {
            seeds.put(
                    "raster/tiff " + compression,
                    prefixed(
                            RasterTarget.AS_IT_IS,
                            encode(".tiff", part, Imgcodecs.IMWRITE_TIFF_COMPRESSION, compression)));
        }
        seeds.put("raster/tiff deep", prefixed(RasterTarget.AS_IT_IS, encode(".tiff", deep)));
    }

    private void gifs(byte[] jpeg) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(jpeg));
        BufferedImage few = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED);
        few.createGraphics().drawImage(picture, 0, 0, null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(few, "gif", out);
        seeds.put("gif/photo", out.toByteArray());
        out.reset();
        ImageIO.write(few.getSubimage(0, 0, 6, 5), "gif", out);
        seeds.put("gif/tiny", out.toByteArray());
    }

    private void metadata(byte[] jpeg, Mat colour, byte[] exif) throws IOException {
        seeds.put("metadata/in jpeg", prefixed(MetadataTarget.IN_JPEG, exif));
        seeds.put("metadata/in png", prefixed(MetadataTarget.IN_PNG, exif));
        seeds.put("metadata/in webp", prefixed(MetadataTarget.IN_WEBP, exif));
        seeds.put("metadata/tiff", prefixed(MetadataTarget.FILE, exif));
        Mat tiny = scope.track(colour.submat(0, 8, 0, 8));
        seeds.put("metadata/jpeg file", prefixed(MetadataTarget.FILE, withExif(encode(".jpg", tiny))));
        seeds.put("metadata/tiff file", prefixed(MetadataTarget.FILE, encode(".tiff", tiny)));
        seeds.put("metadata/png file", prefixed(MetadataTarget.FILE, encode(".png", tiny)));
        seeds.put("metadata/photo", prefixed(MetadataTarget.FILE, jpeg));
    }

    private static TiffOutputSet exifSet() throws IOException {
        TiffOutputSet set = new TiffOutputSet();
        set.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_ORIENTATION, (short) 6);
        set.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_MAKE, "Maker");
        set.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_MODEL, "Model 1");
        set.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_SOFTWARE, "Editor");
        set.getOrCreateExifDirectory().add(ExifTagConstants.EXIF_TAG_BODY_SERIAL_NUMBER, "12345");
        set.getOrCreateExifDirectory().add(ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL, "2020:02:03 04:05:06");
        set.setGpsInDegrees(8.5, 47.25);
        return set;
    }

    private static byte[] exif() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TiffImageWriterLossy().write(out, exifSet());
        return out.toByteArray();
    }

    private static byte[] withExif(byte[] jpeg) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExifRewriter().updateExifMetadataLossy(jpeg, out, exifSet());
        return out.toByteArray();
    }

    private byte[] encode(String extension, Mat picture, int... parameters) {
        MatOfByte bytes = scope.track(new MatOfByte());
        Imgcodecs.imencode(extension, picture, bytes, scope.track(new MatOfInt(parameters)));
        return bytes.toArray();
    }

    private static byte[] prefixed(byte first, byte[] rest) {
        byte[] input = new byte[rest.length + 1];
        input[0] = first;
        System.arraycopy(rest, 0, input, 1, rest.length);
        return input;
    }
}

package org.sightline.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.imgcodecs.Imgcodecs;

/** Pictures as nobody's camera writes them, by the name of the file. All are small, whatever they announce. */
public final class HostilePictures {

    private static final int WIDTH = 64;
    private static final int HEIGHT = 40;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final byte[] jpeg = Pictures.encoded("jpg", WIDTH, HEIGHT);
    private final byte[] png = Pictures.encoded("png", WIDTH, HEIGHT);
    private final byte[] webp = Pictures.encoded("webp", WIDTH, HEIGHT);
    private final byte[] bmp = Pictures.encoded("bmp", WIDTH, HEIGHT);
    private final byte[] progressive = Pictures.encoded("jpg", WIDTH, HEIGHT, Imgcodecs.IMWRITE_JPEG_PROGRESSIVE, 1);
    private final byte[] gif;
    private final byte[] tiff;

    private HostilePictures() throws IOException {
        gif = Pictures.encodedByJdk("gif", WIDTH, HEIGHT);
        Mat picture = Pictures.quarters(WIDTH, HEIGHT);
        tiff = ImageFiles.tiff(picture, 1);
        picture.release();
    }

    public static Map<String, byte[]> make() throws IOException {
        Pictures.openCv();
        HostilePictures pictures = new HostilePictures();
        pictures.cut();
        pictures.misnamed();
        pictures.jpegs();
        pictures.exif();
        pictures.pngs();
        pictures.bmps();
        pictures.tiffs();
        pictures.gifs();
        pictures.webps();
        pictures.polyglots();
        return pictures.files;
    }

    private void cut() {
        Map<String, byte[]> whole = Map.of("jpg", jpeg, "png", png, "webp", webp, "bmp", bmp, "gif", gif, "tif", tiff);
        whole.forEach((extension, bytes) -> {
            files.put("cut in half." + extension, Arrays.copyOf(bytes, bytes.length / 2));
            files.put("cut in its header." + extension, Arrays.copyOf(bytes, 20));
            files.put("cut behind its signature." + extension, Arrays.copyOf(bytes, 4));
        });
        files.put("empty.jpg", new byte[0]);
        files.put("one byte.jpg", new byte[] {(byte) 0xFF});
        byte[] noise = noise();
        files.put("cut progressive.jpg", Arrays.copyOf(noise, noise.length * 3 / 4));
        files.put("cut near its end.jpg", Arrays.copyOf(jpeg, jpeg.length - 20));
    }

    /** A progressive JPEG whose scans are long. */
    private static byte[] noise() {
        byte[] pixels = new byte[WIDTH * HEIGHT * 3];
        new Random(1).nextBytes(pixels);
        try (MatScope scope = new MatScope()) {
            Mat picture = scope.track(new Mat(HEIGHT, WIDTH, CvType.CV_8UC3));
            picture.put(0, 0, pixels);
            return Pictures.encode(picture, "jpg", Imgcodecs.IMWRITE_JPEG_PROGRESSIVE, 1);
        }
    }

    private void misnamed() {
        files.put("png by another name.jpg", png);
        files.put("jpeg by another name.png", jpeg);
        files.put("gif by another name.webp", gif);
        files.put("text.jpg", latin("This is no picture."));
        files.put("page.jpg", latin("<!DOCTYPE html><html><body>404</body></html>"));
        files.put("program.jpg", latin("MZ\u0090\0\u0003\0\0\0"));
        files.put("heic by another name.jpg", latin("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"));
        files.put("zeros.jpg", new byte[5000]);
    }

    private void jpegs() {
        files.put("30000 x 30000.jpg", ImageFiles.jpegAnnouncing(jpeg, 30_000, 30_000));
        files.put("65535 x 65535.jpg", ImageFiles.jpegAnnouncing(jpeg, 65_535, 65_535));
        files.put("progressive of 100 megapixels.jpg", ImageFiles.jpegAnnouncing(progressive, 10_000, 10_000));
        files.put(
                "separate scans of 100 megapixels.jpg",
                ImageFiles.jpegAnnouncing(ImageFiles.jpegWithSeparateScans(jpeg), 10_000, 10_000));
        files.put("no height.jpg", ImageFiles.jpegAnnouncing(jpeg, WIDTH, 0));
        files.put("lossless.jpg", frame((byte) 0xC3, (byte) 8));
        files.put("hierarchical.jpg", frame((byte) 0xC5, (byte) 8));
        files.put("twelve bits.jpg", frame((byte) 0xC1, (byte) 12));
        files.put("scan without a frame.jpg", without(0xC0));
        files.put("no tables.jpg", without(0xDB));
        files.put("no codes.jpg", without(0xC4));
        files.put(
                "segment of no length.jpg",
                ImageFiles.join(
                        Arrays.copyOf(jpeg, 2),
                        new byte[] {(byte) 0xFF, (byte) 0xE5, 0, 0},
                        Arrays.copyOfRange(jpeg, 2, jpeg.length)));
        files.put(
                "two frames.jpg",
                ImageFiles.join(
                        Arrays.copyOf(jpeg, ImageFiles.marker(jpeg, 0xDA, 0xDA)),
                        Arrays.copyOfRange(jpeg, ImageFiles.marker(jpeg, 0xC0, 0xC2), jpeg.length)));
        byte[] fill = new byte[9000];
        Arrays.fill(fill, (byte) 0xFF);
        files.put("nothing but markers.jpg", ImageFiles.join(Arrays.copyOf(jpeg, 3), fill));
        int scan = ImageFiles.marker(progressive, 0xDA, 0xDA);
        byte[] one = {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 0, 0x10};
        byte[] thousand = new byte[one.length * 1000];
        for (int i = 0; i < thousand.length; i++) {
            thousand[i] = one[i % one.length];
        }
        byte[] wide = ImageFiles.jpegAnnouncing(progressive, 5000, 5000);
        files.put(
                "a thousand scans.jpg",
                ImageFiles.join(Arrays.copyOf(wide, scan), thousand, Arrays.copyOfRange(wide, scan, wide.length)));
    }

    private byte[] frame(byte marker, byte precision) {
        byte[] changed = jpeg.clone();
        int at = ImageFiles.marker(jpeg, 0xC0, 0xC0);
        changed[at + 1] = marker;
        changed[at + 4] = precision;
        return changed;
    }

    /** Without the first segment of this kind. */
    private byte[] without(int marker) {
        int at = ImageFiles.marker(jpeg, marker, marker);
        int next = at + 2 + (ByteBuffer.wrap(jpeg).getShort(at + 2) & 0xFFFF);
        return ImageFiles.join(Arrays.copyOf(jpeg, at), Arrays.copyOfRange(jpeg, next, jpeg.length));
    }

    private void exif() {
        files.put("exif that names itself.jpg", withExif(field(0x8769, 4, 1, 8)));
        files.put("exif and place that name each other.jpg", withExif(field(0x8825, 4, 1, 8)));
        files.put("exif of four billion characters.jpg", withExif(field(0x010F, 2, 0xFFFF_FFFF, 8)));
        files.put("exif beyond its end.jpg", withExif(field(0x8769, 4, 1, 0x7FFF_FFFF)));
        files.put("exif of an unknown type.jpg", withExif(field(0x0110, 99, 5, 0)));
        files.put("exif of 65535 fields.jpg", withExif(header(0xFFFF).array()));
        files.put("exif that is cut.jpg", withExif(new byte[] {'I', 'I', 42, 0, 8}));
        files.put("exif of a tiff of eight bytes.jpg", withExif(new byte[] {'M', 'M', 0, 43, 0, 8, 0, 0}));
        files.put("orientation of 60000.jpg", withExif(field(0x0112, 3, 1, 60_000)));
    }

    private byte[] withExif(byte[] exif) {
        return ImageFiles.jpegWithSegment(jpeg, 0xE1, ImageFiles.join(latin("Exif\0\0"), exif));
    }

    private static ByteBuffer header(int fields) {
        ByteBuffer exif = ByteBuffer.allocate(26).order(ByteOrder.LITTLE_ENDIAN);
        return exif.put(0, (byte) 'I')
                .put(1, (byte) 'I')
                .putShort(2, (short) 42)
                .putInt(4, 8)
                .putShort(8, (short) fields);
    }

    private static byte[] field(int tag, int type, int count, int value) {
        return header(1)
                .putShort(10, (short) tag)
                .putShort(12, (short) type)
                .putInt(14, count)
                .putInt(18, value)
                .array();
    }

    private void pngs() throws IOException {
        files.put("30000 x 30000.png", ImageFiles.pngAnnouncing(png, 30_000, 30_000));
        files.put("two billion wide.png", ImageFiles.pngAnnouncing(png, 2_000_000_000, 1));
        files.put("no width.png", ImageFiles.pngAnnouncing(png, 0, HEIGHT));
        files.put("negative width.png", ImageFiles.pngAnnouncing(png, -5, HEIGHT));
        byte[] wrongChecksum = png.clone();
        wrongChecksum[29]++;
        files.put("wrong checksum.png", wrongChecksum);
        byte[] endless = png.clone();
        ByteBuffer.wrap(endless).putInt(33, 0x7FFF_FFF0);
        files.put("chunk of two gigabytes.png", endless);
        files.put("no header.png", ImageFiles.join(Arrays.copyOf(png, 8), Arrays.copyOfRange(png, 33, png.length)));
        files.put("text that inflates.png", ImageFiles.pngWithChunk(png, "zTXt", inflating("Comment\0\0")));
        files.put("profile that inflates.png", ImageFiles.pngWithChunk(png, "iCCP", inflating("profile\0\0")));
        files.put("animation control.png", ImageFiles.pngWithChunk(png, "acTL", new byte[] {0x7F, -1, -1, -1, 0, 0, 0, 0
        }));
    }

    /** Ten megabytes of zeros in ten kilobytes. */
    private static byte[] inflating(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin(name));
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(new byte[10 << 20]);
        }
        return out.toByteArray();
    }

    private void bmps() {
        files.put("50000 x 50000.bmp", bmp(18, 50_000, 22, 50_000));
        files.put("height below everything.bmp", bmp(18, WIDTH, 22, Integer.MIN_VALUE));
        files.put("stored from the top.bmp", bmp(18, WIDTH, 22, -HEIGHT));
        files.put("negative width.bmp", bmp(18, -WIDTH, 22, HEIGHT));
        files.put("no bits.bmp", bmp(18, WIDTH, 28, 0));
        files.put("runs of a plain picture.bmp", bmp(18, WIDTH, 30, 1));
        files.put("pixels beyond the end.bmp", bmp(10, 0x7FFF_FFF0, 18, WIDTH));
    }

    private byte[] bmp(int at, int value, int secondAt, int secondValue) {
        byte[] changed = bmp.clone();
        ByteBuffer.wrap(changed)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(at, value)
                .putInt(secondAt, secondValue);
        return changed;
    }

    private void tiffs() {
        files.put("30000 x 30000.tif", tiff(256, 30_000, 257, 30_000));
        files.put("strip beyond the end.tif", tiff(273, 0x7FFF_FFFF, 279, 1000));
        files.put("strip of a gigabyte.tif", tiff(279, 961_090_588, 279, 961_090_588));
        files.put("tile of a gigapixel.tif", tiff(274, 322, 32_768, 278, 323, 32_768));
        files.put("four billion rows a strip.tif", tiff(278, -1, 278, -1));
        files.put("sixty thousand samples.tif", tiff(277, 60_000, 277, 60_000));
        files.put("no width.tif", tiff(256, 0, 256, 0));
        byte[] loop = tiff.clone();
        ByteBuffer.wrap(loop).order(ByteOrder.LITTLE_ENDIAN).putInt(8 + 2 + 10 * 12, 8);
        files.put("directory that follows itself.tif", loop);
        byte[] beyond = tiff.clone();
        ByteBuffer.wrap(beyond).order(ByteOrder.LITTLE_ENDIAN).putInt(4, 0x7FFF_FFFF);
        files.put("directory beyond the end.tif", beyond);
        byte[] big = tiff.clone();
        big[2] = 43;
        files.put("of the large kind.tif", big);
    }

    /** With the values of two fields changed. */
    private byte[] tiff(int tag, int value, int secondTag, int secondValue) {
        return tiff(tag, tag, value, secondTag, secondTag, secondValue);
    }

    /** With two fields renamed and their values changed. */
    private byte[] tiff(int tag, int newTag, int value, int secondTag, int newSecondTag, int secondValue) {
        byte[] changed = tiff.clone();
        ByteBuffer file = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
        for (int field = 10; field < 10 + 10 * 12; field += 12) {
            int found = file.getShort(field) & 0xFFFF;
            if (found == tag) {
                file.putShort(field, (short) newTag).putInt(field + 8, value);
            } else if (found == secondTag) {
                file.putShort(field, (short) newSecondTag).putInt(field + 8, secondValue);
            }
        }
        return changed;
    }

    private void gifs() {
        int frame = 13 + 3 * (1 << ((gif[10] & 7) + 1));
        while (gif[frame] != 0x2C) {
            frame++;
        }
        byte[] large = gif.clone();
        ByteBuffer.wrap(large)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(frame + 5, (short) 30_000)
                .putShort(frame + 7, (short) 30_000);
        files.put("30000 x 30000.gif", large);
        byte[] outside = gif.clone();
        ByteBuffer.wrap(outside).order(ByteOrder.LITTLE_ENDIAN).putShort(frame + 1, (short) 60_000);
        files.put("frame outside its screen.gif", outside);
        byte[] codes = gif.clone();
        codes[frame + 10] = 12;
        files.put("codes of twelve bits.gif", codes);
        byte[] impossible = gif.clone();
        impossible[frame + 10] = (byte) 200;
        files.put("codes of two hundred bits.gif", impossible);
        files.put("no frame.gif", ImageFiles.join(Arrays.copyOf(gif, 13), new byte[] {0x3B}));
    }

    private void webps() {
        files.put("16000 x 16000.webp", ImageFiles.webpWithExif(webp, 16_000, 16_000, new byte[8]));
        files.put("canvas of another size.webp", ImageFiles.webpWithExif(webp, 10, 10, new byte[8]));
        byte[] longer = webp.clone();
        ByteBuffer.wrap(longer).order(ByteOrder.LITTLE_ENDIAN).putInt(4, -2).putInt(16, 0x7FFF_FFFE);
        files.put("lengths that lie.webp", longer);
        byte[] lossless = new byte[200];
        ByteBuffer.wrap(lossless)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(latin("RIFF"))
                .putInt(192)
                .put(latin("WEBPVP8L"))
                .putInt(180)
                .put((byte) 0x2F)
                .putInt(0x0FFF_FFFF);
        files.put("lossless of 16384 x 16384.webp", lossless);
    }

    private void polyglots() {
        byte[] zip = latin("PK\u0005\u0006\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0");
        files.put("jpeg and zip.jpg", ImageFiles.join(jpeg, zip));
        files.put("zip and nothing else.jpg", zip);
        files.put("gif and script.gif", ImageFiles.join(gif, latin("*/=1;alert(1)//")));
        files.put("pdf and jpeg.jpg", ImageFiles.join(latin("%PDF-1.4\n"), jpeg));
        files.put(
                "jpeg with a page in its comment.jpg",
                ImageFiles.jpegWithSegment(jpeg, 0xFE, latin("<script>alert(1)</script>")));
        files.put("two pictures in one.jpg", ImageFiles.join(jpeg, png));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

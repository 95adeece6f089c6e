package org.sightline.image;

import java.nio.file.Path;
import java.util.Locale;
import org.sightline.fuzz.Promise;

/** Decodes an input under limits so small that a run takes no time, and looks at what comes out. */
final class PictureFuzzing {

    /** Small, so that reductions and refusals happen to small pictures. */
    static final DecodingLimits LIMITS = new DecodingLimits(1 << 20, 1_000_000, 250_000, 40);

    private final ImageDecoder decoder;

    PictureFuzzing() {
        this.decoder = decoder();
    }

    static ImageDecoder decoder() {
        Path cache = Path.of(System.getProperty("java.io.tmpdir"), "sightline-test", "cache");
        return new ImageDecoder(OpenCv.load(cache), LIMITS);
    }

    /** The format and size, or the code of the problem. */
    String decode(byte[] bytes) {
        FileMetadata metadata = decoder.metadata(bytes);
        Promise.holds(metadata.orientation() >= 0 && metadata.orientation() <= 8, "an orientation is one of eight");
        try (DecodedImage image = decoder.decode(bytes, metadata)) {
            check(image);
            long needed = decoder.nativeBytes(bytes, metadata);
            Promise.holds(needed <= DecodingLimits.NATIVE_BYTES, "the memory that decoding takes is limited");
            return String.format(Locale.ROOT, "%s %d x %d", image.format(), image.fullWidth(), image.fullHeight());
        } catch (ImageException refused) {
            return refused.code().name();
        }
    }

    private static void check(DecodedImage image) {
        long pixels = (long) image.pixels().cols() * image.pixels().rows();
        Promise.holds(image.pixels().channels() == 3 && image.pixels().elemSize() == 3, "pixels are 8-bit BGR");
        Promise.holds(pixels > 0 && pixels <= LIMITS.decodedPixels() * 2, "decoded pixels stay below their limit");
        Promise.holds(
                (long) image.fullWidth() * image.fullHeight() <= LIMITS.fullPixels(),
                "announced pixels stay below their limit");
        int reduction = Math.round((float) image.scale());
        Promise.holds(
                image.pixels().cols() == reduced(image.fullWidth(), reduction)
                        && image.pixels().rows() == reduced(image.fullHeight(), reduction),
                "a picture is as large as its header says or a reduction of it");
    }

    private static int reduced(int side, int reduction) {
        return (side + reduction - 1) / reduction;
    }
}

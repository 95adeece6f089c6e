package org.sightline.image;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.sightline.fuzz.FuzzTarget;
import org.sightline.fuzz.Promise;
import org.sightline.model.Box;
import org.sightline.model.Cover;
import org.sightline.model.CoveredFace;
import org.sightline.model.PhotoMetadata;

/** Copies that tell nothing beside the picture. The first byte of the input chooses what is done with the rest. */
public final class SafeCopyTarget implements FuzzTarget {

    /** First byte of an input that is a file without faces. */
    public static final byte STRIPPED = 0;

    /** First byte of one that is a PNG without faces, with its checksums made right. */
    public static final byte PNG_STRIPPED = 1;

    /** First byte of one that is a file with a face; how it is covered lies in the other bits. */
    public static final byte COVERED = 2;

    private static final List<Cover> COVERS = List.of(Cover.values());

    private final ImageDecoder decoder;

    public SafeCopyTarget() {
        this.decoder = PictureFuzzing.decoder();
    }

    @Override
    public String run(byte[] input) {
        if (input.length == 0) {
            return "nothing";
        }
        byte[] rest = Arrays.copyOfRange(input, 1, input.length);
        boolean covering = (input[0] & COVERED) != 0;
        byte[] file = (input[0] & 3) == PNG_STRIPPED ? PngParts.repaired(rest) : rest;
        FileMetadata metadata = decoder.metadata(file);
        try (DecodedImage image = decoder.decode(file, metadata)) {
            return covering
                    ? covered(file, image, (input[0] & 0xFF) >> 2)
                    : SafeCopy.stripped(file, image, metadata)
                            .map(copy -> stripped(image, metadata, copy))
                            .orElse("none");
        } catch (ImageException refused) {
            return refused.code().name();
        }
    }

    private String stripped(DecodedImage image, FileMetadata before, SafeCopy copy) {
        Promise.holds(isPlain(copy.file()), "nothing is left to take out");
        FileMetadata metadata = decoder.metadata(copy.file());
        Promise.holds(metadata.photo().equals(PhotoMetadata.NONE), "nothing is told beside the picture");
        Promise.holds(
                Math.max(1, metadata.orientation()) == Math.max(1, before.orientation()),
                "a copy is turned as its picture was");
        try (DecodedImage again = decoder.decode(copy.file(), metadata)) {
            Promise.holds(
                    again.fullWidth() == copy.width() && again.fullHeight() == copy.height(),
                    "a copy is as large as it says");
            Promise.holds(Core.norm(image.pixels(), again.pixels(), Core.NORM_INF) == 0, "a copy shows the same");
            return String.format(Locale.ROOT, "%s %d x %d", again.format(), copy.width(), copy.height());
        } catch (ImageException unreadable) {
            throw new AssertionError("Broken promise: a copy can be opened", unreadable);
        }
    }

    private static boolean isPlain(byte[] file) {
        return JpegSegments.of(file)
                .map(JpegSegments::isPlain)
                .or(() -> PngChunks.of(file).map(PngChunks::isPlain))
                .orElse(false);
    }

    private String covered(byte[] file, DecodedImage image, int how) throws ImageException {
        Mat pixels = image.pixels();
        Box face = new Box(
                image.fullWidth() * .25, image.fullHeight() * .25, image.fullWidth() * .5, image.fullHeight() * .5);
        Cover cover = COVERS.get(how % COVERS.size());
        int level = 1 + how / COVERS.size() % CoveredFace.STRONGEST;
        Optional<byte[]> profile = JpegSegments.of(file).flatMap(JpegSegments::profile);
        SafeCopy copy = SafeCopy.covered(image, List.of(new CoveredFace(face, cover, level)), profile);
        Promise.holds(copy.width() == pixels.cols() && copy.height() == pixels.rows(), "a copy keeps its size");
        JpegSegments parts = JpegSegments.of(copy.file()).orElseThrow();
        Promise.holds(parts.isPlain(), "nothing is told beside the picture");
        Promise.holds(
                Arrays.equals(parts.profile().orElse(new byte[0]), profile.orElse(new byte[0])),
                "a copy keeps its colours");
        FileMetadata metadata = decoder.metadata(copy.file());
        try (DecodedImage again = decoder.decode(copy.file(), metadata)) {
            return String.format(Locale.ROOT, "%s %d of %d x %d", cover, level, again.fullWidth(), again.fullHeight());
        }
    }
}

package org.sightline.image;

/**
 * What a picture may cost, checked before anything is allocated. {@code docs/security.md} says for each number why it is there
 * and what is seen when it is passed.
 *
 * @param fileBytes bytes of the file
 * @param fullPixels pixels that the header of a JPEG may announce; it is decoded at a reduced scale
 * @param decodedPixels pixels that are held decoded, of any format; also of one tile or strip of a TIFF, and of a JPEG whose
 *     coefficients are all held
 * @param detailSide pixels of the longer side below which a JPEG is not reduced: the smallest face that is found still
 *     fills the input of the embedding
 */
public record DecodingLimits(long fileBytes, long fullPixels, long decodedPixels, int detailSide) {

    public static final DecodingLimits STANDARD = new DecodingLimits(128L << 20, 250_000_000L, 64_000_000L, 2600);

    /** Pixels of a GIF, which is decoded in the memory of Java: four bytes each. */
    public static final long GIF_PIXELS = 16_000_000L;

    /** Bytes of native memory that decoding one picture may take, see {@link ImageDecoder#nativeBytes}. */
    public static final long NATIVE_BYTES = 450L << 20;

    /** Scans of a JPEG, each of which is a pass over the whole picture; encoders write about ten. */
    public static final int JPEG_SCANS = 100;

    /** Fields of one directory of EXIF; three directories are read, the first and the two it names. */
    public static final int EXIF_FIELDS = 1_000;

    /** Characters that are kept of a text of EXIF. */
    public static final int EXIF_TEXT = 200;
}

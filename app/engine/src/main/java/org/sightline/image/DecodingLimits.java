package org.sightline.image;

/**
 * What a picture may cost, checked before anything is allocated.
 *
 * @param fileBytes bytes of the file
 * @param fullPixels pixels that the header of a JPEG may announce; it is decoded at a reduced scale
 * @param decodedPixels pixels that are held decoded, of any format
 * @param detailSide pixels of the longer side below which a JPEG is not reduced: the smallest face that is found still
 *     fills the input of the embedding
 */
public record DecodingLimits(long fileBytes, long fullPixels, long decodedPixels, int detailSide) {

    public static final DecodingLimits STANDARD = new DecodingLimits(128L << 20, 250_000_000L, 64_000_000L, 2600);
}

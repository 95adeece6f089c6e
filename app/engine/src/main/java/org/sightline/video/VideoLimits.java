package org.sightline.video;

/**
 * What a video may cost. {@code docs/security.md} says for each number why it is there and what is seen when it is passed.
 *
 * @param fileBytes bytes of the file
 * @param duration milliseconds that are looked through
 * @param framePixels pixels of one frame, checked before one is decoded and again by the decoder
 * @param framesOfPart frames that are decoded for one part
 * @param packetsOfPart packets of any stream that are read for one part
 */
public record VideoLimits(long fileBytes, long duration, long framePixels, int framesOfPart, int packetsOfPart) {

    public static final VideoLimits STANDARD = new VideoLimits(32L << 30, 8 * 3_600_000L, 18_000_000L, 9_000, 400_000);

    /** Milliseconds of video that are one unit of work. */
    public static final long PART = 20_000;

    /** Streams of a file: pictures, sound, subtitles. */
    public static final int STREAMS = 64;

    /** Bytes that are looked at to tell what a file is made of. */
    public static final int PROBED_BYTES = 5 << 20;

    /** People who are followed in one part. */
    public static final int TRACKS_OF_PART = 512;
}

package org.sightline.model;

/**
 * What moves in a video, or behind a still that has a motion of its own.
 *
 * @param duration milliseconds
 * @param examined milliseconds from the beginning that were looked through; less than the duration where something stopped it
 * @param unseen milliseconds of these that show nothing because the file is damaged there
 * @param container its format's name, such as {@code mp4}
 * @param codec the picture stream's, such as {@code h264}
 * @param width pixels of a frame as it is coded, before it is turned
 * @param height pixels of a frame as it is coded, before it is turned
 * @param rotation degrees clockwise by which frames are turned to stand upright: 0, 90, 180 or 270
 * @param behindStill whether it is what moves behind a still, not a video of its own
 */
public record Film(
        long duration,
        long examined,
        long unseen,
        String container,
        String codec,
        int width,
        int height,
        int rotation,
        boolean behindStill) {

    public Film {
        if (duration < 0 || examined < 0 || unseen < 0 || width < 1 || height < 1) {
            throw new IllegalArgumentException("A film has a length and frames");
        }
        if (rotation != 0 && rotation != 90 && rotation != 180 && rotation != 270) {
            throw new IllegalArgumentException("Frames are turned by quarters");
        }
    }

    /** The film of a video that is not damaged. */
    public Film(long duration, long examined, String container, String codec, int width, int height, int rotation) {
        this(duration, examined, 0, container, codec, width, height, rotation, false);
    }

    /** The same, as what moves behind a still. */
    public Film asBehindStill() {
        return new Film(duration, examined, unseen, container, codec, width, height, rotation, true);
    }

    /** The same, of which that many milliseconds show nothing. */
    public Film withUnseen(long milliseconds) {
        return new Film(duration, examined, milliseconds, container, codec, width, height, rotation, behindStill);
    }

    /** Whether it was looked through to its end. */
    public boolean isComplete() {
        return examined >= duration;
    }

    /** Pixels of an upright frame. */
    public int uprightWidth() {
        return rotation % 180 == 0 ? width : height;
    }

    /** Pixels of an upright frame. */
    public int uprightHeight() {
        return rotation % 180 == 0 ? height : width;
    }
}

package org.sightline.video;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_DEFAULT;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.sightline.image.DecodedImage;
import org.sightline.image.ImageException;
import org.sightline.image.OpenCv;
import org.sightline.model.Box;
import org.sightline.model.Film;
import org.sightline.model.ProblemCode;

/** One frame of a video as a picture. */
public final class VideoFrame {

    /** Milliseconds before the moment from which frames are made pictures, as each may be the last one. */
    private static final long NEAR = 500;

    private VideoFrame() {}

    /**
     * The frame that is shown at a moment, or the first after it; the last one where the video is shorter.
     *
     * @param moment milliseconds from the beginning
     * @param part of the frame, in pixels of the full, upright one; null for all of it
     * @param longSide pixels that the part's longer side has at the most
     * @return owned by the caller; its full size is that of the part
     * @throws ImageException if the video has no such frame, or cannot be looked at
     * @throws IOException if its bytes could not be had
     */
    public static DecodedImage at(
            OpenCv loaded, ByteFeed feed, VideoLimits limits, long moment, @Nullable Box part, int longSide)
            throws ImageException, IOException {
        try (VideoFile file = new VideoFile(loaded, feed, limits);
                Playback playback = new Playback(file, limits, AVDISCARD_DEFAULT)) {
            boolean found = (moment == 0 || playback.seek(moment)) ? playback.next() : playback.skim(moment);
            if (!found) {
                throw new ImageException(ProblemCode.VIDEO_WITHOUT_PICTURES);
            }
            DecodedImage picture = picture(playback, file.film(), part, longSide);
            while (playback.time() < moment && playback.next()) {
                if (playback.time() < moment - NEAR) {
                    continue;
                }
                picture.close();
                picture = picture(playback, file.film(), part, longSide);
            }
            return picture;
        }
    }

    private static DecodedImage picture(Playback playback, Film film, @Nullable Box part, int longSide)
            throws ImageException, IOException {
        return part == null ? playback.pixels().picture(longSide) : part(playback.pixels(), film, part, longSide);
    }

    private static DecodedImage part(FramePixels frame, Film film, Box part, int longSide)
            throws ImageException, IOException {
        int full = Math.max(film.width(), film.height());
        double share = Math.max(part.width(), part.height()) / full;
        if (share <= 0) {
            throw new ImageException(ProblemCode.ANALYSIS_FAILED);
        }
        try (DecodedImage whole = frame.picture((int) Math.min(full, Math.ceil(longSide / share)))) {
            Rect place = within(part.scaled(1 / whole.scale()), whole.pixels());
            Mat cut = new Mat(whole.pixels(), place).clone();
            return new DecodedImage(
                    cut,
                    whole.format(),
                    (int) Math.ceil(place.width * whole.scale()),
                    (int) Math.ceil(place.height * whole.scale()),
                    true,
                    false);
        }
    }

    /** Never more than the part: what is beside it may be hidden. */
    private static Rect within(Box part, Mat pixels) throws ImageException {
        int left = (int) Math.ceil(Math.max(0, part.x()));
        int top = (int) Math.ceil(Math.max(0, part.y()));
        int right = (int) Math.floor(Math.min(pixels.cols(), part.x() + part.width()));
        int bottom = (int) Math.floor(Math.min(pixels.rows(), part.y() + part.height()));
        if (right <= left || bottom <= top) {
            throw new ImageException(ProblemCode.ANALYSIS_FAILED);
        }
        return new Rect(left, top, right - left, bottom - top);
    }
}

package org.sightline.video;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_DEFAULT;

import java.io.IOException;
import org.sightline.image.DecodedImage;
import org.sightline.image.ImageException;
import org.sightline.image.OpenCv;
import org.sightline.model.ProblemCode;

/** One frame of a video as a picture. */
public final class VideoFrame {

    private VideoFrame() {}

    /**
     * The frame that is shown at a moment, or the first after it; the last one where the video is shorter.
     *
     * @param moment milliseconds from the beginning
     * @param longSide pixels that it has at the most
     * @return owned by the caller
     * @throws ImageException if the video cannot be read, or has no frame
     * @throws IOException if its bytes could not be had
     */
    public static DecodedImage at(OpenCv loaded, ByteFeed feed, VideoLimits limits, long moment, int longSide)
            throws ImageException, IOException {
        try (VideoFile file = new VideoFile(loaded, feed, limits);
                Playback playback = new Playback(file, limits, AVDISCARD_DEFAULT)) {
            boolean found = (moment == 0 || playback.seek(moment)) ? playback.next() : playback.skim(moment);
            if (!found) {
                throw new ImageException(ProblemCode.VIDEO_WITHOUT_PICTURES);
            }
            DecodedImage picture = playback.pixels().picture(longSide);
            while (playback.time() < moment && playback.next()) {
                picture.close();
                picture = playback.pixels().picture(longSide);
            }
            return picture;
        }
    }
}

package org.sightline.video;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_DEFAULT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.sightline.fuzz.FuzzTarget;
import org.sightline.fuzz.Promise;
import org.sightline.image.DecodedImage;
import org.sightline.image.ImageException;
import org.sightline.image.OpenCv;
import org.sightline.model.Film;

/** Containers and codings of videos; frames are decoded and shown, nobody is looked for in them. */
public final class VideoTarget implements FuzzTarget {

    /** So small that a run takes no time. */
    private static final VideoLimits LIMITS = new VideoLimits(1 << 20, 60_000, 250_000, 60, 2_000);

    private static final int SIDE = 64;

    private final OpenCv loaded = OpenCv.load(Path.of(System.getProperty("java.io.tmpdir"), "sightline-test", "cache"));

    @Override
    public String run(byte[] input) {
        try (VideoFile file = new VideoFile(loaded, feed(input), LIMITS);
                Playback playback = new Playback(file, LIMITS, AVDISCARD_DEFAULT)) {
            Film film = file.film();
            Promise.holds(film.duration() >= 0, "a film has a length");
            int frames = 0;
            boolean more = (input.length % 2 == 0 || playback.seek(500)) ? playback.next() : playback.skim(500);
            while (more) {
                Promise.holds(playback.time() >= 0, "a frame has a time");
                show(playback);
                frames++;
                more = playback.next();
            }
            return String.format(
                            Locale.ROOT, "%s %s %d x %d", film.container(), film.codec(), film.width(), film.height())
                    + (frames == 0 ? " without a frame" : "");
        } catch (ImageException refused) {
            return refused.code().name();
        } catch (IOException notShown) {
            return "not shown";
        }
    }

    private static void show(Playback playback) throws IOException {
        playback.pixels().glimpse();
        try (DecodedImage image = playback.pixels().picture(SIDE)) {
            Promise.holds(
                    image.pixels().cols() <= SIDE && image.pixels().rows() <= SIDE, "a frame is as large as asked");
        }
    }

    private static ByteFeed feed(byte[] input) {
        return new ByteFeed() {
            @Override
            public long size() {
                return input.length;
            }

            @Override
            public int read(byte[] into, int length, long position) {
                int read = (int) Math.min(length, input.length - position);
                if (read <= 0) {
                    return -1;
                }
                System.arraycopy(input, (int) position, into, 0, read);
                return read;
            }
        };
    }
}

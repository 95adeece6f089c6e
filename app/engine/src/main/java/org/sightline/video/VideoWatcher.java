package org.sightline.video;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_DEFAULT;
import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_NONREF;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.face.FaceFinder;
import org.sightline.face.LargerPicture;
import org.sightline.image.DecodedImage;
import org.sightline.image.ImageException;
import org.sightline.image.OpenCv;
import org.sightline.model.Effort;
import org.sightline.model.Face;
import org.sightline.model.Film;
import org.sightline.model.FilmPart;
import org.sightline.model.Glimpse;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.ProblemCode;

/** Looks through one part of a video after the other; each by itself, so that parts can be kept. For one thread. */
public final class VideoWatcher {

    /** Pixels of the longer side at which frames are looked at: what a phone films, and half of what a good one does. */
    private static final int LOOKED_AT = 1920;

    /** Milliseconds before a part from which it is looked for again where the container went too far. */
    private static final long STEP_BACK = 20_000;

    /** Milliseconds that may be missing at a part's beginning, and that a header may be wrong. */
    private static final long GAP = 600;

    private static final long WRONG_HEADER = 2_000;

    private final OpenCv loaded;
    private final FaceFinder faces;
    private final VideoLimits limits;

    public VideoWatcher(OpenCv loaded, FaceFinder faces, VideoLimits limits) {
        this.loaded = loaded;
        this.faces = faces;
        this.limits = limits;
    }

    /**
     * Looks through a part.
     *
     * @param number from 0; each part is {@link VideoLimits#PART} long
     * @throws ImageException if the video cannot be looked through at all
     * @throws IOException if its bytes could not be had
     */
    public FilmPart watch(ByteFeed feed, int number, Effort effort) throws ImageException, IOException {
        try (VideoFile file = new VideoFile(loaded, feed, limits);
                Playback playback = new Playback(file, limits, skipped(effort))) {
            long from = number * VideoLimits.PART;
            Part part = new Part(file.film(), file.metadata(), number, effort);
            boolean more = find(playback, from);
            while (more && playback.time() < from + VideoLimits.PART) {
                part.see(playback);
                more = playback.next();
            }
            return part.result(playback, more);
        }
    }

    /** What no other frame needs may be passed over where there is little time. */
    private static int skipped(Effort effort) {
        return effort == Effort.THOROUGH ? AVDISCARD_DEFAULT : AVDISCARD_NONREF;
    }

    /** Goes to the first frame of a part; false if there is none. */
    private static boolean find(Playback playback, long from) throws IOException {
        if (from == 0) {
            return playback.next();
        }
        boolean found = playback.seek(from) ? playback.next() : playback.skim(from);
        // Some containers go to where no frame can be decoded before the next key frame, or before the end.
        boolean isMissed = !found || playback.time() > from + GAP;
        if (isMissed && playback.seek(Math.max(0, from - STEP_BACK))) {
            found = playback.next();
        }
        while (found && playback.time() < from) {
            found = playback.next();
        }
        return found;
    }

    /** One part while it is looked through. */
    private final class Part {
        private final Film film;
        private final PhotoMetadata metadata;
        private final int number;
        private final Effort effort;
        private final long from;
        private final Looks looks;
        private final Tracks tracks = new Tracks();
        private @Nullable Glimpse first;
        private @Nullable Glimpse last;
        private long glimpsed;
        private long firstShotEnd;
        private long lastShotStart;
        private long end;
        private boolean cut;

        Part(Film film, PhotoMetadata metadata, int number, Effort effort) {
            this.film = film;
            this.metadata = number == 0 ? metadata : PhotoMetadata.NONE;
            this.number = number;
            this.effort = effort;
            this.from = number * VideoLimits.PART;
            this.looks = new Looks(effort, from);
            this.end = from;
            this.lastShotStart = from;
        }

        void see(Playback playback) throws IOException {
            long time = playback.time();
            end = Math.max(end, time + playback.shown());
            // Before each look, too: it must not take the first frame of a shot for the last one of the shot before.
            boolean isDue = looks.isDue(time);
            if (last == null || isDue || playback.isKey() || time - glimpsed >= Looks.glimpses(effort)) {
                glimpse(time, playback.pixels().glimpse());
            }
            if (looks.isDue(time)) {
                look(time, playback.pixels());
            }
        }

        private void glimpse(long time, Glimpse now) {
            Glimpse before = last;
            if (before == null) {
                first = now;
            } else if (Shots.isCut(before, now)) {
                tracks.cut();
                looks.cut(time);
                firstShotEnd = cut ? firstShotEnd : time;
                lastShotStart = time;
                cut = true;
            }
            last = now;
            glimpsed = time;
        }

        private void look(long time, FramePixels pixels) throws IOException {
            try (DecodedImage image = pixels.picture(LOOKED_AT)) {
                List<Face> found = faces.find(image, LargerPicture.NONE, closeness());
                tracks.add(time, found);
                looks.looked(time, tracks.wantsMore());
            }
        }

        /** A film shows whoever matters more than once: each frame need not be searched for the smallest face. */
        private Effort closeness() {
            return effort == Effort.THOROUGH ? Effort.NORMAL : Effort.QUICK;
        }

        /** @param more whether frames follow */
        FilmPart result(Playback playback, boolean more) throws ImageException {
            long over = from + VideoLimits.PART;
            if (number == 0 && first == null && !more) {
                throw new ImageException(ProblemCode.VIDEO_WITHOUT_PICTURES);
            }
            boolean tooLong = more && over >= limits.duration();
            boolean stuck = playback.isOverLimits() && !(more && playback.time() >= over);
            boolean isLast = !more || tooLong || stuck;
            long examined = isLast && !tooLong ? end : over;
            long duration = film.duration() > 0 ? film.duration() : isLast ? examined : 0;
            boolean missing = isLast && duration > examined + Math.max(WRONG_HEADER, playback.shown());
            ProblemCode stopped =
                    tooLong ? ProblemCode.VIDEO_TOO_LONG : stuck || missing ? ProblemCode.VIDEO_CUT_OFF : null;
            if (isLast && stopped == null) {
                duration = Math.max(duration, examined);
                examined = duration;
                playback.losses().ended(duration);
            }
            return new FilmPart(
                    new Film(
                            Math.max(duration, stopped == null ? 0 : examined),
                            examined,
                            film.container(),
                            film.codec(),
                            film.width(),
                            film.height(),
                            film.rotation()),
                    metadata,
                    playback.losses().within(from, Math.min(over, examined)),
                    number,
                    isLast,
                    stopped,
                    first,
                    last,
                    cut ? firstShotEnd : Math.max(over, end),
                    lastShotStart,
                    tracks.all());
        }
    }
}

package org.sightline.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.model.FilmPart;
import org.sightline.model.Fingerprint;
import org.sightline.model.Photo;
import org.sightline.model.PhotoId;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;

/** What examining files came to; each becomes part of one commit. */
public sealed interface FileResult {

    /** The files with these very bytes. */
    List<Long> files();

    /**
     * The picture was analysed.
     *
     * @param fingerprint null for a picture that is very small
     * @param pipeline version of what analysed it
     * @param remark what was amiss though it could be analysed, or null
     */
    record Analysed(
            List<Long> files,
            Photo photo,
            @Nullable Fingerprint fingerprint,
            String pipeline,
            @Nullable ProblemCode remark)
            implements FileResult {}

    /**
     * A part of a video was looked through; the video's files wait until all of it was.
     *
     * @param pipeline version of what looked it through; parts of another one are forgotten
     */
    record Watched(PhotoId photo, String pipeline, FilmPart part) implements FileResult {

        @Override
        public List<Long> files() {
            return List.of();
        }
    }

    /** The photo was known already. */
    record Known(List<Long> files, PhotoId photo) implements FileResult {}

    /** The picture could not be analysed. */
    record Failed(List<Long> files, FileState state, Problem problem) implements FileResult {}
}

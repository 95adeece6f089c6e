package org.sightline.worker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Face;
import org.sightline.model.FilmPart;
import org.sightline.model.Fingerprint;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.ProblemCode;
import org.sightline.model.StageTimes;

/** What examining a picture's bytes came to. */
public sealed interface Analysis {

    /**
     * The picture was examined.
     *
     * @param width pixels, upright
     * @param height pixels, upright
     * @param fingerprint null for a picture that is very small
     * @param truncated the file ends early, so that only a part of the picture was examined
     * @param metadataUnreadable the file holds metadata that could not be read
     * @param times what the worker's time was spent on
     */
    record Findings(
            int width,
            int height,
            PhotoMetadata metadata,
            List<Face> faces,
            @Nullable Fingerprint fingerprint,
            boolean truncated,
            boolean metadataUnreadable,
            StageTimes times)
            implements Analysis {

        public Findings {
            faces = List.copyOf(faces);
        }
    }

    /**
     * A part of a video was looked through.
     *
     * @param times what the worker's time was spent on
     */
    record Watched(FilmPart part, StageTimes times) implements Analysis {}

    /**
     * The picture could not be examined.
     *
     * @param arguments what the sentence of this code is filled with
     */
    record Refused(ProblemCode code, List<String> arguments) implements Analysis {

        public Refused {
            arguments = List.copyOf(arguments);
        }

        public static Refused of(ProblemCode code, String... arguments) {
            return new Refused(code, List.of(arguments));
        }
    }
}

package org.sightline.worker;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.face.DetectionScale;
import org.sightline.face.FaceFinder;
import org.sightline.face.FaceTrials;
import org.sightline.face.Models;
import org.sightline.image.DecodedImage;
import org.sightline.image.DecodingLimits;
import org.sightline.image.FileMetadata;
import org.sightline.image.ImageDecoder;
import org.sightline.image.ImageException;
import org.sightline.image.ImagePyramid;
import org.sightline.image.MatScope;
import org.sightline.image.OpenCv;
import org.sightline.image.PictureFingerprint;
import org.sightline.image.StageClock;
import org.sightline.model.Effort;
import org.sightline.model.Face;
import org.sightline.model.FaceTrial;
import org.sightline.model.FilmPart;
import org.sightline.model.Fingerprint;
import org.sightline.model.Stage;
import org.sightline.video.ByteFeed;
import org.sightline.video.VideoLimits;
import org.sightline.video.VideoWatcher;

/** From a picture's bytes to all that is stored of it. For one thread of a worker. */
@SuppressWarnings("try") // A stage is only entered and left.
public final class PhotoAnalyser implements WorkerMain.Work {

    private final StageClock clock = new StageClock();
    private final ImageDecoder decoder;
    private final FaceFinder faces;
    private final FaceTrials trials;
    private final VideoWatcher videos;

    /** @throws org.sightline.face.ModelException if a model's file is missing or altered */
    public PhotoAnalyser(OpenCv loaded, Models models) {
        this.decoder = new ImageDecoder(loaded, DecodingLimits.STANDARD);
        this.faces = new FaceFinder(loaded, models, clock);
        this.trials = new FaceTrials(faces);
        this.videos = new VideoWatcher(loaded, faces, VideoLimits.STANDARD);
    }

    @Override
    public Analysis.Findings examine(byte[] file, Task task) throws ImageException {
        if (task instanceof Task.OneFace face) {
            return examine(file, face.trial());
        }
        return examine(file, ((Task.Everything) task).effort());
    }

    @Override
    public Analysis.Watched watch(Task.Watch part, ByteFeed video) throws ImageException, IOException {
        clock.take();
        FilmPart found = videos.watch(video, part.part(), part.effort());
        return new Analysis.Watched(found, clock.take());
    }

    private Analysis.Findings examine(byte[] file, FaceTrial trial) throws ImageException {
        clock.take();
        FileMetadata metadata = metadata(file);
        try (DecodedImage image = decode(file, metadata, Integer.MAX_VALUE)) {
            return new Analysis.Findings(
                    image.fullWidth(),
                    image.fullHeight(),
                    metadata.photo(),
                    trials.look(image, trial).map(List::of).orElse(List.of()),
                    null,
                    image.truncated(),
                    !metadata.readable(),
                    clock.take());
        }
    }

    /** All that is stored of a photo. */
    public Analysis.Findings examine(byte[] file, Effort effort) throws ImageException {
        clock.take();
        FileMetadata metadata = metadata(file);
        try (DecodedImage image = decode(file, metadata, DetectionScale.decodedSide(effort));
                MatScope scope = new MatScope()) {
            ImagePyramid picture = new ImagePyramid(image.pixels(), scope);
            Fingerprint fingerprint = fingerprint(picture);
            List<Face> found = faces.find(image, picture, side -> decodeLarger(file, metadata, side), effort);
            return new Analysis.Findings(
                    image.fullWidth(),
                    image.fullHeight(),
                    metadata.photo(),
                    found,
                    fingerprint,
                    image.truncated(),
                    !metadata.readable(),
                    clock.take());
        }
    }

    private FileMetadata metadata(byte[] file) {
        try (StageClock.Span span = clock.enter(Stage.METADATA)) {
            return decoder.metadata(file);
        }
    }

    private DecodedImage decode(byte[] file, FileMetadata metadata, int side) throws ImageException {
        try (StageClock.Span span = clock.enter(Stage.DECODE)) {
            return decoder.decode(file, metadata, side);
        }
    }

    /** Taken before faces are looked for, in pixels that nothing was done to. */
    private @Nullable Fingerprint fingerprint(ImagePyramid picture) {
        try (StageClock.Span span = clock.enter(Stage.FINGERPRINT)) {
            return PictureFingerprint.of(picture).orElse(null);
        }
    }

    /** What is refused at a larger scale was already read at a smaller one, which then has to do. */
    private Optional<DecodedImage> decodeLarger(byte[] file, FileMetadata metadata, int side) {
        try {
            return Optional.of(decoder.decode(file, metadata, side));
        } catch (ImageException refused) {
            return Optional.empty();
        }
    }
}

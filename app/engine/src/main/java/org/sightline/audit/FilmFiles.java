package org.sightline.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sightline.archive.Archive;
import org.sightline.archive.OpenFile;
import org.sightline.archive.Unpacking;
import org.sightline.model.Copy;
import org.sightline.system.PrivateLog;
import org.sightline.video.ByteFeed;
import org.sightline.video.VideoLimits;

/**
 * The bytes of an audit's videos in the archives. Each is told by its SHA-256, which takes long, so that it is asked for once of
 * each. For several threads.
 */
final class FilmFiles {

    private static final PrivateLog LOG = PrivateLog.of(FilmFiles.class);

    private final PhotoFiles files;
    private final Path temporary;
    /** Where bytes were found to be those that were examined. */
    private final Set<Place> known = ConcurrentHashMap.newKeySet();

    private record Place(Archive archive, int part, String path, Copy copy) {}

    /** Takes a video's bytes. */
    @FunctionalInterface
    interface Visitor<T> {
        T visit(ByteFeed video) throws InterruptedException, IOException;
    }

    /** @param temporary folder to unpack videos into that cannot be read as they lie there */
    FilmFiles(PhotoFiles files, Path temporary) {
        this.files = files;
        this.temporary = temporary;
    }

    /** Shows the visitor the video's best file that is there. */
    <T> PhotoFiles.Visited<T> visit(JudgedPhoto video, Visitor<T> visitor) throws InterruptedException {
        return files.first(video, (archive, path, copy) -> visit(archive, path, copy, visitor));
    }

    private <T> Optional<T> visit(Archive archive, String path, Copy copy, Visitor<T> visitor)
            throws InterruptedException {
        for (int part = 0; part < archive.parts().size(); part++) {
            Place place = new Place(archive, part, path, copy);
            try (OpenFile file = archive.openLarge(
                    part, path, VideoLimits.STANDARD.fileBytes(), temporary, Unpacking.NOT_WATCHED)) {
                if (known.contains(place) || ArchivedVideo.sha256(file).equals(copy.id().sha256())) {
                    known.add(place);
                    return Optional.of(visitor.visit(ArchivedVideo.feed(file)));
                }
            } catch (IOException notThere) {
                LOG.failure("Reading a video out of its archive", notThere);
            }
        }
        return Optional.empty();
    }
}

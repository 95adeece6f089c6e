package org.sightline.samples.icloud;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.samples.MediaItem;
import org.sightline.samples.films.FilmedExport;
import org.sightline.samples.films.Films;
import org.sightline.samples.meta.SmallPhotos;

/** Downloads of iCloud Photos with real films: alone and as the moving part of a photo. */
public final class FilmedICloud {
    private static final long TAKEN = 1_650_000_000L;

    private FilmedICloud() {}

    /** All of them; the roles of their films are {@code live}, {@code plain} and {@code deleted}. */
    public static List<FilmedExport> all(SmallPhotos photos, Films films) {
        SmallPhotos own = photos.fromStart();
        Map<String, MediaItem> roles = new LinkedHashMap<>();
        for (String role : List.of("live", "plain", "deleted")) {
            roles.put(role, films.video(role));
        }
        ICloudDownload download = new ICloudDownload();
        download.photos(
                0,
                PhotoDetails.of("IMG_0001.JPG", own.next(), TAKEN),
                PhotoDetails.of("IMG_0001.MOV", role(roles, "live"), TAKEN),
                PhotoDetails.of("IMG_0002.JPG", own.next(), TAKEN + 60),
                PhotoDetails.of("IMG_0003.MOV", role(roles, "plain"), TAKEN + 120),
                PhotoDetails.of("IMG_0004.MP4", role(roles, "deleted"), TAKEN + 180)
                        .asDeleted());
        FilmedExport export = FilmedExport.of("icloud films", "icloud", download.finish(), roles);
        String film = export.export().pathOf(role(roles, "live"));
        return List.of(export.withLivePhoto(film.replace(".MOV", ".JPG"), film));
    }

    private static MediaItem role(Map<String, MediaItem> roles, String role) {
        MediaItem film = roles.get(role);
        if (film == null) {
            throw new IllegalArgumentException("There is no film " + role);
        }
        return film;
    }
}

package org.sightline.samples.films;

import java.util.List;
import java.util.stream.Stream;
import org.sightline.samples.googlephotos.FilmedGooglePhotos;
import org.sightline.samples.icloud.FilmedICloud;
import org.sightline.samples.meta.FilmedMeta;
import org.sightline.samples.meta.SmallPhotos;
import org.sightline.samples.others.FilmedFolders;
import org.sightline.samples.twitter.FilmedTwitter;
import org.sightline.samples.youtube.FilmedYouTube;

/** Lists every export with films, for tests that must hold for all of them. */
public final class FilmedExports {
    private FilmedExports() {}

    /** All of them, in a fixed order. */
    public static List<FilmedExport> all(SmallPhotos photos, Films films) {
        return Stream.of(
                        FilmedYouTube.all(films),
                        FilmedMeta.all(photos, films),
                        FilmedGooglePhotos.all(photos, films),
                        FilmedICloud.all(photos, films),
                        FilmedTwitter.all(photos, films),
                        FilmedFolders.all(photos, films))
                .flatMap(List::stream)
                .toList();
    }
}

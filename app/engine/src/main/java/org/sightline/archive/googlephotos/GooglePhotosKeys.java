package org.sightline.archive.googlephotos;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys of records that have been described; any other is counted and reported. */
final class GooglePhotosKeys {

    static final Set<String> PHOTO = Set.of(
            "title",
            "description",
            "imageViews",
            "creationTime.*",
            "photoTakenTime.*",
            "photoLastModifiedTime.*",
            "modificationTime.*",
            "geoData.*",
            "geoDataExif.*",
            "people",
            "people.name",
            "url",
            "favorited",
            "archived",
            "trashed",
            "appSource.*",
            "composition.*",
            "removeResultReason.*",
            "sharedAlbumComments.*",
            "googlePhotosOrigin",
            "googlePhotosOrigin.mobileUpload.*",
            "googlePhotosOrigin.webUpload.*",
            "googlePhotosOrigin.driveSync.*",
            "googlePhotosOrigin.composition.*",
            "googlePhotosOrigin.fromPartnerSharing.*",
            "googlePhotosOrigin.fromSharedAlbum.*");

    private static final Set<String> ALBUM_FIELDS = Set.of(
            "title",
            "description",
            "access",
            "date.*",
            "location",
            "geoData.*",
            "enrichments.*",
            "sharedAlbumComments.*");

    /** With or without the wrapper of old exports. */
    static final Set<String> ALBUM = Stream.concat(
                    ALBUM_FIELDS.stream(),
                    Stream.concat(Stream.of("albumData"), ALBUM_FIELDS.stream().map(field -> "albumData." + field)))
            .collect(Collectors.toUnmodifiableSet());

    private GooglePhotosKeys() {}
}

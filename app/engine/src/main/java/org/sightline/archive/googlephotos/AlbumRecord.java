package org.sightline.archive.googlephotos;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.JsonValues;
import org.sightline.archive.KeyCensus;
import tools.jackson.databind.JsonNode;

/**
 * What a file says about the folder that it lies in.
 *
 * @param file its path
 * @param title the album's name; null where it has none
 * @param shared whether somebody commented on the album, which nobody can who does not see it
 */
record AlbumRecord(String file, @Nullable String title, boolean shared) {

    static final String COMMENTS = "sharedAlbumComments";

    /** Values of {@code access} that were seen; what they mean for who sees the album is not known. */
    private static final Set<String> SEEN_ACCESS = Set.of("", "protected");

    /** Null where the record says nothing of an album. */
    static @Nullable AlbumRecord of(String file, JsonNode record, KeyCensus census) {
        JsonNode album = record.path("albumData").isObject() ? record.path("albumData") : record;
        String title = JsonValues.text(album, "title");
        boolean comments = hasComments(album) || isComment(record);
        if (PhotoRecord.isOne(record) || (title == null && !comments)) {
            return null;
        }
        if (title != null) {
            census.check(record, GooglePhotosKeys.ALBUM);
            JsonNode access = album.path("access");
            if (!access.isMissingNode() && !(access.isString() && SEEN_ACCESS.contains(access.asString()))) {
                census.count("access: " + (access.isValueNode() ? access.asString("") : access.getNodeType()));
            }
        }
        return new AlbumRecord(file, title, comments);
    }

    static boolean hasComments(JsonNode record) {
        JsonNode comments = record.path(COMMENTS);
        return comments.isContainer() && !comments.isEmpty();
    }

    /** A list of comments may be the file itself. */
    private static boolean isComment(JsonNode record) {
        return record.has("contentOwnerName") && (record.has("text") || record.has("liked"));
    }

    /** What both say together: a folder may have a file for its name and one for its comments. */
    AlbumRecord and(@Nullable AlbumRecord earlier) {
        if (earlier == null) {
            return this;
        }
        String both = earlier.title == null ? title : earlier.title;
        return shared && !earlier.shared
                ? new AlbumRecord(file, both, true)
                : new AlbumRecord(earlier.file, both, earlier.shared);
    }
}

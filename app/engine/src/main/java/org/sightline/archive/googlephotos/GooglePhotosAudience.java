package org.sightline.archive.googlephotos;

import org.jspecify.annotations.Nullable;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.Owner;

/** Who can see what lies in a library: nobody else, unless there is a sign that it was shared. */
final class GooglePhotosAudience {

    private static final String PRIVATE_UNTIL_SHARED =
            "Google Photos keeps photos private until they are shared; one that was shared alone, by its address, leaves no trace"
                    + " in the export (as of 2026-11)";

    private GooglePhotosAudience() {}

    /**
     * Of a photo that a file describes.
     *
     * @param file that describes it
     * @param sharing what shows that its album was shared, if anything does
     */
    static Appearance.Builder described(
            Appearance.Builder photo,
            AppearanceKind kind,
            String file,
            PhotoRecord record,
            @Nullable Evidence sharing) {
        String other = record.fromAnother();
        if (other != null) {
            return photo.owner(Owner.OTHER).audience(Audience.UNKNOWN, sign(file, other));
        }
        if (kind == AppearanceKind.DELETED) {
            return deleted(photo, file, record.isTrashed() ? "trashed" : "folder");
        }
        if (record.isCommented()) {
            return photo.audience(Audience.UNKNOWN, sign(file, AlbumRecord.COMMENTS));
        }
        return sharing == null
                ? photo.audience(Audience.ONLY_ME, Evidence.platformRule(file, "title", PRIVATE_UNTIL_SHARED))
                : photo.audience(Audience.UNKNOWN, sharing);
    }

    /** Of a photo that lies in a folder and that no file describes: outside Google's own folders it may be anybody's. */
    static Appearance.Builder byFolder(
            Appearance.Builder photo, AppearanceKind kind, String path, boolean inTakeout, @Nullable Evidence sharing) {
        if (sharing != null) {
            return photo.audience(Audience.UNKNOWN, sharing);
        }
        if (!inTakeout) {
            return photo.audience(Audience.UNKNOWN, Evidence.listedIn(null));
        }
        return kind == AppearanceKind.DELETED
                ? deleted(photo, path, "folder")
                : photo.audience(Audience.ONLY_ME, Evidence.platformRule(path, "folder", PRIVATE_UNTIL_SHARED));
    }

    private static Appearance.Builder deleted(Appearance.Builder photo, String file, String field) {
        return photo.audience(Audience.ONLY_ME, Evidence.implied(file, field)).earlierAudienceUnknown();
    }

    /** A field that shows that others can see it, though not who. */
    static Evidence sign(String file, String field) {
        return new Evidence(null, file, field, null, null);
    }
}

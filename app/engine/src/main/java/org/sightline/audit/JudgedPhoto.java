package org.sightline.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Audience;
import org.sightline.model.Coordinates;
import org.sightline.model.Exposure;
import org.sightline.model.Owner;
import org.sightline.model.Photo;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Reason;
import org.sightline.model.RecordedMetadata;
import org.sightline.model.Timestamp;

/**
 * A photo with all that is known and was made of it.
 *
 * @param faces those of the photo, in its order, each with the person whose it is
 * @param path of its best copy, relative to that archive's root
 * @param audience the widest known one; UNKNOWN where none is known
 * @param audienceUnknown whether the audience of any appearance is unknown
 * @param mayBePublic whether one of these may be public; else each is known not to be
 * @param isPublicWithIdentifiableFace anyone can see a face that this app could match
 * @param isUnknownWithIdentifiableFace perhaps anyone can: it is not known to be public, and may be
 * @param isNotPublicWithIdentifiableFace nobody can without an account, by the user's answers; who else can is unknown
 */
public record JudgedPhoto(
        Photo photo,
        List<PhotoFace> faces,
        String path,
        List<PlacedAppearance> appearances,
        Owner owner,
        Audience audience,
        boolean audienceUnknown,
        boolean mayBePublic,
        boolean isPublicWithIdentifiableFace,
        boolean isUnknownWithIdentifiableFace,
        boolean isNotPublicWithIdentifiableFace,
        boolean formerlyPublic,
        Exposure exposure,
        List<Reason> reasons,
        @Nullable Location location,
        @Nullable TakenAt takenAt) {

    public JudgedPhoto {
        faces = List.copyOf(faces);
        appearances = List.copyOf(appearances);
        reasons = List.copyOf(reasons);
    }

    /**
     * Where the photo was taken.
     *
     * @param visibleToOthers whoever has the file can read it; otherwise only the platform knows
     */
    public record Location(Coordinates coordinates, boolean visibleToOthers) {}

    /**
     * When the photo was taken.
     *
     * @param fromFile the file says so; otherwise the export's lists do
     */
    public record TakenAt(Timestamp time, boolean fromFile) {}

    /** The camera as the file or, where it was stripped, the export tells it. */
    public @Nullable String camera() {
        String inFile = photo.metadata().camera();
        return inFile != null
                ? inFile
                : appearances.stream()
                        .map(placed -> placed.appearance().recorded())
                        .map(RecordedMetadata::camera)
                        .filter(camera -> camera != null)
                        .findFirst()
                        .orElse(null);
    }
}

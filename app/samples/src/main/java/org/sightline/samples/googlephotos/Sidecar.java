package org.sightline.samples.googlephotos;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sightline.samples.Coordinates;
import org.sightline.samples.JsonObject;
import org.sightline.samples.others.Times;

/**
 * What Takeout notes of a photo.
 *
 * @param file the name of the file of these notes
 * @param title the full name of the photo
 * @param taken when it was taken, epoch seconds; zero stands for unknown
 * @param place where it was taken; zero degrees both ways stand for unknown
 * @param description the words of the person
 * @param marks what is noted only when it holds
 */
record Sidecar(String file, String title, long taken, Coordinates place, String description, Set<Mark> marks) {
    /** Between taking and uploading a photo. */
    static final long UPLOADED_AFTER = 3600;
    /** A key that nobody knows yet. */
    static final String UNKNOWN_KEY = "brandNewKey";

    /** What is noted only when it holds. */
    enum Mark {
        FAVOURITE,
        ARCHIVED,
        TRASHED,
        /** Somebody else's photo. */
        PARTNER,
        /** The place is that of the camera, and another is noted too. */
        PLACE_OF_CAMERA
    }

    static Sidecar of(String file, String title, long taken) {
        return new Sidecar(file, title, taken, new Coordinates(0, 0), "", Set.of());
    }

    Sidecar at(double latitude, double longitude) {
        return new Sidecar(file, title, taken, new Coordinates(latitude, longitude), description, marks);
    }

    Sidecar described(String words) {
        return new Sidecar(file, title, taken, place, words, marks);
    }

    Sidecar marked(Mark mark) {
        Set<Mark> all = marks.isEmpty() ? EnumSet.noneOf(Mark.class) : EnumSet.copyOf(marks);
        all.add(mark);
        return new Sidecar(file, title, taken, place, description, all);
    }

    /** When it was uploaded, epoch seconds. */
    long created() {
        return Math.max(taken, 1_600_000_000L) + UPLOADED_AFTER;
    }

    JsonObject record() {
        boolean ofCamera = marks.contains(Mark.PLACE_OF_CAMERA);
        Coordinates other = new Coordinates(place.latitude() + 1, place.longitude() + 1);
        JsonObject origin = marks.contains(Mark.PARTNER)
                ? new JsonObject().with("fromPartnerSharing", new JsonObject())
                : new JsonObject()
                        .with(
                                "mobileUpload",
                                new JsonObject()
                                        .with("deviceFolder", new JsonObject().with("localFolderName", ""))
                                        .with("deviceType", "ANDROID_PHONE"));
        return new JsonObject()
                .with("title", title)
                .with("description", description)
                .with("imageViews", "3")
                .with("creationTime", moment(created()))
                .with("photoTakenTime", moment(taken))
                .with("photoLastModifiedTime", moment(created()))
                .with("geoData", position(ofCamera ? other : place))
                .with("geoDataExif", ofCamera ? position(place) : new JsonObject())
                .with("people", List.of(new JsonObject().with("name", "Björn Muster")))
                .with("url", "https://photos.google.com/photo/AF1Q" + file.length())
                .with("favorited", marks.contains(Mark.FAVOURITE) ? true : null)
                .with("archived", marks.contains(Mark.ARCHIVED) ? true : null)
                .with("trashed", marks.contains(Mark.TRASHED) ? true : null)
                .with("googlePhotosOrigin", origin)
                .with(UNKNOWN_KEY, new JsonObject().with("list", List.of(1, "zwei")));
    }

    private static JsonObject moment(long epochSeconds) {
        return new JsonObject()
                .with("timestamp", String.valueOf(epochSeconds))
                .with("formatted", Times.format(epochSeconds, "dd.MM.yyyy, HH:mm:ss 'UTC'"));
    }

    private static JsonObject position(Coordinates place) {
        return new JsonObject()
                .with("latitude", place.latitude())
                .with("longitude", place.longitude())
                .with("altitude", 0.0)
                .with("latitudeSpan", 0.0)
                .with("longitudeSpan", 0.0);
    }
}

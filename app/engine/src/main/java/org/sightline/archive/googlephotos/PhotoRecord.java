package org.sightline.archive.googlephotos;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.ArchiveLimits;
import org.sightline.archive.JsonValues;
import org.sightline.archive.KeptText;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Coordinates;
import org.sightline.model.RecordedMetadata;
import tools.jackson.databind.JsonNode;

/** What the file beside a photo says of it. */
record PhotoRecord(JsonNode record) {

    private static final String ADDRESS = "https://photos.google.com/";

    /** Whether the record is about a photo or video: albums have no such keys. */
    static boolean isOne(JsonNode record) {
        return record.has("photoTakenTime") || record.has("creationTime") || record.has("googlePhotosOrigin");
    }

    @Nullable
    String title() {
        return JsonValues.text(record, "title");
    }

    boolean isTrashed() {
        return record.path("trashed").asBoolean(false);
    }

    /** Where in the record stands that somebody else took it up; null where nothing says so. */
    @Nullable
    String fromAnother() {
        for (String origin : List.of("fromPartnerSharing", "fromSharedAlbum")) {
            if (record.path("googlePhotosOrigin").has(origin)) {
                return "googlePhotosOrigin." + origin;
            }
        }
        return null;
    }

    /** Whether somebody commented on it, which nobody can who does not see it. */
    boolean isCommented() {
        return AlbumRecord.hasComments(record);
    }

    Appearance.Builder appearance(AppearanceKind kind, String path) {
        return Appearance.builder(kind, path)
                .postedAt(GoogleTime.of(record.path("creationTime")))
                .caption(JsonValues.text(record, "description"))
                .permalink(permalink())
                .tags(people())
                .recorded(new RecordedMetadata(GoogleTime.of(record.path("photoTakenTime")), coordinates(), null));
    }

    private @Nullable String permalink() {
        String address = JsonValues.text(record, "url");
        boolean ours = address != null
                && address.length() <= ArchiveLimits.PATH_CHARACTERS
                && address.toLowerCase(Locale.ROOT).startsWith(ADDRESS)
                && address.equals(KeptText.shown(address))
                && address.indexOf(' ') < 0;
        return ours ? address : null;
    }

    private List<String> people() {
        List<String> names = new ArrayList<>();
        for (JsonNode person : JsonValues.each(record.path("people"))) {
            String name = JsonValues.text(person, "name");
            if (name != null && names.size() < ArchiveLimits.TAGS) {
                names.add(name);
            }
        }
        return names;
    }

    /** Where the camera says it was; else where Google or its owner put it. */
    private @Nullable Coordinates coordinates() {
        Coordinates camera = coordinates(record.path("geoDataExif"));
        return camera == null ? coordinates(record.path("geoData")) : camera;
    }

    private static @Nullable Coordinates coordinates(JsonNode place) {
        JsonNode latitude = place.path("latitude");
        JsonNode longitude = place.path("longitude");
        return latitude.isNumber() && longitude.isNumber()
                ? Coordinates.of(latitude.asDouble(), longitude.asDouble()).orElse(null)
                : null;
    }
}

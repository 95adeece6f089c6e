package org.sightline.archive.facebook;

import org.sightline.archive.meta.MetaMedia;
import org.sightline.model.RecordedMetadata;
import tools.jackson.databind.JsonNode;

/** What only Facebook's {@code media} objects hold. */
final class FacebookMedia {

    private FacebookMedia() {}

    /** What Facebook kept of the camera's own data when it stripped the file: under {@code exif_data}, or bare until 2021. */
    static RecordedMetadata recorded(JsonNode media) {
        JsonNode photo = media.path("media_metadata").path("photo_metadata");
        JsonNode list = photo.path("exif_data");
        JsonNode exif = list.isArray() && !list.isEmpty() ? list.get(0) : photo;
        if (!exif.isObject()) {
            return RecordedMetadata.NONE;
        }
        return new RecordedMetadata(
                MetaMedia.time(exif, "taken_timestamp"),
                MetaMedia.coordinates(exif),
                MetaMedia.camera(MetaMedia.text(exif, "camera_make"), MetaMedia.text(exif, "camera_model")));
    }
}

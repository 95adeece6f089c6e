package org.sightline.archive.instagram;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.KeyCensus;
import org.sightline.archive.meta.MetaMedia;
import org.sightline.model.Timestamp;
import tools.jackson.databind.JsonNode;

/** Which of the profile pictures is the current one. Of one archive. */
final class ProfilePhotos {

    private @Nullable String newest;
    private long setAt = Long.MIN_VALUE;
    private boolean several;
    private boolean unsure;
    private boolean undated;
    private int offered;
    private final KeyCensus types = new KeyCensus();

    /** Takes an entry of the list of profile pictures. */
    void add(JsonNode record) {
        types.check(record, InstagramKeys.POST);
        boolean former = isFalse(record, "is_active_profile") || isFalse(record, "is_profile_picture");
        offer(
                former ? null : MetaMedia.path(record),
                record.path("creation_timestamp").asLong(0));
    }

    /** Takes an entry of the list of exports until 2020. */
    void addOld(JsonNode record) {
        types.check(record, InstagramKeys.OLD);
        Timestamp set = InstagramMedia.iso(MetaMedia.text(record, "taken_at"));
        boolean former = isFalse(record, "is_active_profile");
        offer(
                former ? null : MetaMedia.text(record, "path"),
                set == null ? 0 : set.dateTime().toEpochSecond(ZoneOffset.UTC));
    }

    /** One whose date cannot be read may be the current one: then nobody knows which is. */
    void unsure() {
        unsure = true;
    }

    /** @param seconds when it was set */
    void offer(@Nullable String path, long seconds) {
        if (path == null) {
            return;
        }
        offered++;
        undated |= seconds <= 0;
        if (seconds > setAt) {
            newest = path;
            setAt = seconds;
            several = false;
        } else if (seconds == setAt && !path.equals(newest)) {
            several = true;
        }
    }

    private static boolean isFalse(JsonNode record, String field) {
        return record.path(field).isBoolean() && !record.path(field).asBoolean();
    }

    /** The one that was set last; null where two may be it, as where one of several has no date. */
    @Nullable
    String current() {
        boolean doubtful = several || unsure || (undated && offered > 1) || types.foundWrongTypes();
        return doubtful ? null : newest;
    }
}

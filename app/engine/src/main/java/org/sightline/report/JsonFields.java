package org.sightline.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Person;
import org.sightline.audit.PhotoFace;
import org.sightline.model.Box;
import org.sightline.model.Copy;
import org.sightline.model.Evidence;
import org.sightline.model.Face;
import org.sightline.model.Film;
import org.sightline.model.PersonId;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Point;
import org.sightline.model.PublicPeriod;
import org.sightline.model.Seen;
import org.sightline.model.Timestamp;
import tools.jackson.core.JsonGenerator;

/** Writes what several documents share, in the report's order of keys; absent values are left out. */
public final class JsonFields {

    private final JsonGenerator json;

    public JsonFields(JsonGenerator json) {
        this.json = json;
    }

    public void text(String key, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(key, value);
        }
    }

    public void time(String key, @Nullable Timestamp value) {
        text(key, value == null ? null : value.toString());
    }

    /** A number with at most the given digits after the point, without trailing zeros. */
    public void number(String key, double value, int digits) {
        json.writeName(key);
        number(value, digits);
    }

    private void number(double value, int digits) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(digits, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        // Never as 1E+2.
        json.writeNumber(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }

    public void texts(String key, List<String> values) {
        json.writeArrayPropertyStart(key);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    public void box(String key, Box box) {
        json.writeArrayPropertyStart(key);
        number(box.x(), 1);
        number(box.y(), 1);
        number(box.width(), 1);
        number(box.height(), 1);
        json.writeEndArray();
    }

    /** A face and the person whose it is. */
    void face(PhotoFace face) {
        Person person = face.person();
        face(face.face(), person == null ? null : person.id());
    }

    /** A face that is nobody's, so far as is known. */
    public void face(Face face) {
        face(face, null);
    }

    private void face(Face face, @Nullable PersonId person) {
        json.writeStartObject();
        box("box", face.box());
        json.writeArrayPropertyStart("points");
        for (Point point : face.points()) {
            json.writeStartArray();
            number(point.x(), 1);
            number(point.y(), 1);
            json.writeEndArray();
        }
        json.writeEndArray();
        number("score", face.score(), 3);
        number("interEye", face.interEyeDistance(), 1);
        number("yaw", face.yaw(), 1);
        number("sharpness", face.sharpness(), 2);
        number("norm", face.norm(), 3);
        json.writeStringProperty("identifiability", face.identifiability().name());
        text("person", person == null ? null : person.value());
        if (face.seen() != null) {
            seen("seen", face.seen());
        }
        json.writeEndObject();
    }

    /** When somebody is to be seen in a video: seconds of its first, last and best moment. */
    void seen(String key, Seen seen) {
        json.writeObjectPropertyStart(key);
        seconds("from", seen.start());
        seconds("to", seen.end());
        seconds("best", seen.best());
        json.writeEndObject();
    }

    /** What a video is, and how much of it was looked through. */
    void video(Film film) {
        json.writeObjectPropertyStart("video");
        text("container", film.container());
        text("codec", film.codec());
        seconds("seconds", film.duration());
        seconds("examined", film.examined());
        if (film.unseen() > 0) {
            seconds("unseen", film.unseen());
        }
        json.writeEndObject();
    }

    private void seconds(String key, long milliseconds) {
        number(key, milliseconds / 1e3, 3);
    }

    /** An appearance with the SHA-256 of its own file, unless the archive does not hold it. */
    public void appearance(PlacedAppearance placed) {
        appearance(placed, true);
    }

    /** @param places whether a place is told */
    void appearance(PlacedAppearance placed, boolean places) {
        Copy copy = placed.copy();
        var appearance = placed.appearance();
        json.writeStartObject();
        text("archive", placed.archive());
        text("path", placed.filePath() != null ? placed.filePath() : appearance.path());
        text("sha256", copy == null ? null : copy.id().sha256());
        text("kind", appearance.kind().name());
        time("postedAt", appearance.postedAt());
        text("permalink", appearance.permalink());
        text("caption", appearance.caption());
        text("album", appearance.album());
        text("place", places ? appearance.place() : null);
        if (!appearance.tags().isEmpty()) {
            texts("tags", appearance.tags());
        }
        text("audience", appearance.audience().name());
        if (!appearance.audience().isKnown() && !appearance.mayBePublic()) {
            text("notWiderThan", appearance.notWiderThan().name());
        }
        evidence("evidence", appearance.evidence());
        PublicPeriod period = appearance.wasPublic();
        if (period != null) {
            json.writeObjectPropertyStart("wasPublic");
            time("from", period.from());
            time("to", period.to());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    public void evidence(String key, @Nullable Evidence evidence) {
        if (evidence == null || evidence.equals(Evidence.listedIn(null))) {
            return;
        }
        json.writeObjectPropertyStart(key);
        text("kind", evidence.kind() == null ? null : evidence.kind().name());
        text("file", evidence.file());
        text("field", evidence.field());
        text("value", evidence.value());
        text("source", evidence.source());
        json.writeEndObject();
    }
}

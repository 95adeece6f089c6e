package org.sightline.report;

import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import org.sightline.comparison.Change;
import org.sightline.comparison.ComparedPhoto;
import org.sightline.comparison.ComparedPlace;
import org.sightline.comparison.Comparison;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What {@code diff --json} prints. */
public final class ComparisonReport {

    private final JsonGenerator json;
    private final JsonFields fields;

    private ComparisonReport(JsonGenerator json) {
        this.json = json;
        this.fields = new JsonFields(json);
    }

    /** One JSON object: how many photos of each kind, and each change with its evidence before and after. */
    public static String of(Comparison comparison) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text)) {
            new ComparisonReport(json).write(comparison);
        }
        return text.toString();
    }

    private void write(Comparison comparison) {
        json.writeStartObject();
        json.writeObjectPropertyStart("counts");
        comparison.counts().forEach((kind, count) -> json.writeNumberProperty(kind.name(), count));
        json.writeEndObject();
        json.writeArrayPropertyStart("changes");
        comparison.changes().forEach(this::change);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void change(Change change) {
        json.writeStartObject();
        fields.text("kind", change.kind().name());
        photo("before", change.before());
        photo("after", change.after());
        json.writeEndObject();
    }

    private void photo(String key, @Nullable ComparedPhoto photo) {
        if (photo == null) {
            return;
        }
        json.writeObjectPropertyStart(key);
        fields.text("photo", photo.id());
        fields.text("path", photo.path());
        fields.text("audience", photo.audience().name());
        json.writeBooleanProperty("mayBePublic", photo.mayBePublic());
        fields.text("exposure", photo.exposure().name());
        json.writeArrayPropertyStart("places");
        for (ComparedPlace place : photo.places()) {
            json.writeStartObject();
            fields.text("platform", place.platform().id());
            fields.text("path", place.path());
            fields.text("audience", place.audience().name());
            fields.evidence("evidence", place.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}

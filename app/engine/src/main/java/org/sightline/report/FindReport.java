package org.sightline.report;

import java.io.StringWriter;
import java.util.List;
import org.sightline.audit.FaceMatch;
import org.sightline.audit.JudgedPhoto;
import org.sightline.model.Face;
import org.sightline.model.PlacedAppearance;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What {@code find --json} prints. */
public final class FindReport {

    private FindReport() {}

    /** One JSON object; the matches stand in the order given. */
    public static String of(Face query, List<FaceMatch> matches) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text)) {
            JsonFields fields = new JsonFields(json);
            json.writeStartObject();
            json.writeName("query");
            fields.face(query);
            json.writeArrayPropertyStart("results");
            for (FaceMatch match : matches) {
                result(json, fields, match);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void result(JsonGenerator json, JsonFields fields, FaceMatch match) {
        JudgedPhoto judged = match.photo();
        json.writeStartObject();
        fields.text("photo", judged.photo().id().shortForm());
        fields.text("path", judged.path());
        fields.text("archive", judged.appearances().get(0).archive());
        fields.number("similarity", match.similarity(), 4);
        fields.text("band", match.band().name());
        fields.box("box", match.face().box());
        json.writeArrayPropertyStart("appearances");
        for (PlacedAppearance placed : judged.appearances()) {
            fields.appearance(placed);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}

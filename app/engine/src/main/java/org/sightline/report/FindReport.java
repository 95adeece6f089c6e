package org.sightline.report;

import java.io.StringWriter;
import org.sightline.audit.FaceAnswer;
import org.sightline.audit.FaceMatch;
import org.sightline.audit.JudgedPhoto;
import org.sightline.audit.Person;
import org.sightline.model.Face;
import org.sightline.model.PlacedAppearance;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What {@code find --json} prints. */
public final class FindReport {

    private FindReport() {}

    /** One JSON object; the matches stand in the order given. */
    public static String of(Face query, FaceAnswer.Found found) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text)) {
            JsonFields fields = new JsonFields(json);
            json.writeStartObject();
            json.writeName("query");
            fields.face(query);
            json.writeArrayPropertyStart("results");
            for (FaceMatch match : found.matches()) {
                result(json, fields, match, found.isMe());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    /** @param places whether the face is the user's own: of others it is not told where they were */
    private static void result(JsonGenerator json, JsonFields fields, FaceMatch match, boolean places) {
        JudgedPhoto judged = match.photo();
        json.writeStartObject();
        fields.text("photo", judged.photo().id().shortForm());
        fields.text("path", judged.path());
        fields.text("archive", judged.appearances().get(0).archive());
        fields.number("similarity", match.similarity(), 4);
        fields.text("band", match.band().name());
        fields.box("box", match.found().box());
        if (match.found().seen() != null) {
            fields.seen("seen", match.found().seen());
        }
        Person person = match.face().person();
        fields.text("person", person == null ? null : person.id().value());
        json.writeArrayPropertyStart("appearances");
        for (PlacedAppearance placed : judged.appearances()) {
            fields.appearance(placed, places);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}

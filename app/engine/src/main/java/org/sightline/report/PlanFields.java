package org.sightline.report;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.sightline.advice.Entry;
import org.sightline.advice.PhotoCount;
import org.sightline.advice.Plan;
import org.sightline.advice.PlanStep;
import org.sightline.advice.Source;
import org.sightline.advice.Undo;
import org.sightline.model.PhotoId;
import org.sightline.model.StepMark;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A plan as JSON, as it stands in {@code report.json} and as {@code plan --json} prints it. */
public final class PlanFields {

    private final JsonGenerator json;
    private final JsonFields fields;

    PlanFields(JsonGenerator json) {
        this.json = json;
        this.fields = new JsonFields(json);
    }

    /** The array of steps by itself. */
    public static String of(Plan plan) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text)) {
            new PlanFields(json).write(plan);
        }
        return text.toString();
    }

    void write(Plan plan) {
        json.writeStartArray();
        plan.steps().forEach(this::step);
        json.writeEndArray();
    }

    private void step(PlanStep step) {
        Entry entry = step.entry();
        json.writeStartObject();
        fields.text("action", entry.id());
        fields.text("platform", entry.platform());
        fields.text("title", entry.words().title());
        List<String> steps = entry.words().web().isEmpty()
                ? entry.words().app()
                : entry.words().web();
        if (!steps.isEmpty()) {
            fields.texts("steps", steps);
        }
        fields.text("url", entry.contact().address());
        if (entry.undo() != Undo.UNKNOWN) {
            json.writeBooleanProperty("undoable", entry.undo() != Undo.NEVER);
        }
        entry.sources().stream().findFirst().ifPresent(source -> fields.text("source", words(source)));
        entry.seen()
                .or(() -> entry.sources().stream().map(Source::read).max(LocalDate::compareTo))
                .ifPresent(day -> fields.text("checked", day.toString()));
        fields.text("confidence", entry.confidence().name());
        count("hides", step.closes());
        count("hidesInTotal", step.closesInTotal());
        StepMark mark = step.mark();
        if (mark != null) {
            fields.text("state", mark.state().name());
            fields.text("stateSince", mark.on().toString());
        }
        json.writeArrayPropertyStart("photos");
        step.photos().stream().map(PhotoId::shortForm).forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String words(Source source) {
        return source.address() == null ? source.title() : source.title() + ", " + source.address();
    }

    private void count(String key, PhotoCount count) {
        json.writeObjectPropertyStart(key);
        json.writeNumberProperty("known", count.known());
        json.writeNumberProperty("unknown", count.unknown());
        json.writeEndObject();
    }
}

package org.sightline.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.advice.PhotoAdvice;
import org.sightline.advice.Plan;
import org.sightline.audit.Audit;
import org.sightline.audit.AuditProblem;
import org.sightline.audit.AuditSummary;
import org.sightline.audit.JudgedPhoto;
import org.sightline.audit.Messages;
import org.sightline.audit.PeopleTotals;
import org.sightline.audit.Person;
import org.sightline.audit.Planning;
import org.sightline.model.ArchiveInfo;
import org.sightline.model.Assumption;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Exposure;
import org.sightline.model.Photo;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Reason;
import org.sightline.model.Role;
import org.sightline.model.VisibilityChange;
import org.sightline.places.Gazetteer;
import org.sightline.places.NearPlace;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * {@code report.json}, version 1: written photo by photo, in an order and a form that are the same for the same audit. What
 * this version does not work out is left out, not written as empty.
 */
final class JsonReport {

    static final int VERSION = 1;

    private final String generator;
    private final Instant generated;
    private final Messages messages = Messages.english();
    private final Gazetteer places = Gazetteer.shipped();

    JsonReport(String generator, Instant generated) {
        this.generator = generator;
        this.generated = generated;
    }

    void write(Audit audit, List<Assumption> assumptions, OutputStream out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            JsonFields fields = new JsonFields(json);
            json.writeStartObject();
            json.writeNumberProperty("version", VERSION);
            fields.text("generator", generator);
            fields.text("generated", generated.toString());
            json.writeArrayPropertyStart("archives");
            for (ArchiveInfo archive : audit.archives()) {
                archive(json, fields, archive);
            }
            json.writeEndArray();
            summary(json, audit.summary(assumptions));
            json.writeArrayPropertyStart("photos");
            PeopleTotals people = new PeopleTotals();
            Plan plan = new Planning().of(audit, assumptions);
            audit.forEachPhoto(assumptions, photo -> {
                photo(json, fields, photo, plan.advice(photo.photo().id()));
                people.add(photo);
            });
            json.writeEndArray();
            json.writeArrayPropertyStart("waiting");
            audit.forEachWaiting(assumptions, waiting -> fields.appearance(waiting));
            json.writeEndArray();
            json.writeArrayPropertyStart("people");
            people.mostFacesFirst().forEach(person -> person(json, fields, person));
            json.writeEndArray();
            json.writeName("plan");
            new PlanFields(json).write(plan);
            json.writeArrayPropertyStart("problems");
            audit.forEachProblem(problem -> problem(json, fields, problem));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonException failure) {
            throw new IOException("The report could not be written", failure);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static JsonGenerator generator(OutputStream out) {
        DefaultPrettyPrinter.Indenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(lines);
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
                return printer.createInstance();
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        return JsonFactory.builder().build().createGenerator(context, out, JsonEncoding.UTF8);
    }

    private static void archive(JsonGenerator json, JsonFields fields, ArchiveInfo archive) {
        json.writeStartObject();
        fields.text("id", archive.id());
        fields.text("platform", archive.platform().id());
        fields.text("format", archive.format());
        fields.text("basis", archive.basis());
        fields.texts("parts", archive.parts());
        json.writeNumberProperty("photos", archive.photos());
        json.writeNumberProperty("unreadable", archive.unreadable());
        json.writeNumberProperty("notExamined", archive.notExamined());
        account(json, fields, archive);
        json.writeEndObject();
    }

    /** What the export says of the account itself; of a single photo it says nothing yet. */
    private static void account(JsonGenerator json, JsonFields fields, ArchiveInfo archive) {
        String handle = archive.accountHandle();
        Audience visibility = archive.accountVisibility();
        Evidence evidence = archive.accountVisibilityEvidence();
        if (handle == null && visibility == null && archive.accountHistory().isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart("account");
        fields.text("handle", handle);
        fields.text("visibility", visibility == null ? null : visibility.name());
        if (!archive.accountHistory().isEmpty()) {
            json.writeArrayPropertyStart("history");
            for (VisibilityChange change : archive.accountHistory()) {
                json.writeStartObject();
                fields.time("at", change.at());
                fields.text("visibility", change.to().name());
                fields.evidence("evidence", change.evidence());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (evidence != null) {
            fields.evidence("evidence", evidence);
        } else if (handle != null) {
            fields.evidence(
                    "evidence", new Evidence(EvidenceKind.STATED, archive.accountFile(), "username", handle, null));
        }
        json.writeEndObject();
    }

    private static void summary(JsonGenerator json, AuditSummary summary) {
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("photos", summary.photos());
        json.writeNumberProperty("videos", summary.videos());
        json.writeNumberProperty("faces", summary.faces());
        json.writeNumberProperty("people", summary.people());
        json.writeObjectPropertyStart("byAudience");
        for (Audience audience : Audience.values()) {
            count(json, audience.name(), summary.byAudience().get(audience));
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("byExposure");
        for (Exposure exposure : Exposure.values()) {
            count(json, exposure.name(), summary.byExposure().get(exposure));
        }
        json.writeEndObject();
        json.writeNumberProperty("publicWithIdentifiableFace", summary.publicWithIdentifiableFace());
        json.writeNumberProperty("unknownAudienceWithIdentifiableFace", summary.unknownAudienceWithIdentifiableFace());
        json.writeNumberProperty("notPublicWithIdentifiableFace", summary.notPublicWithIdentifiableFace());
        json.writeNumberProperty("formerlyPublic", summary.formerlyPublic());
        json.writeNumberProperty("withLocation", summary.withLocation());
        json.writeNumberProperty("unreadable", summary.unreadable());
        json.writeNumberProperty("notExamined", summary.notExamined());
        json.writeEndObject();
    }

    private static void count(JsonGenerator json, String key, @Nullable Long count) {
        json.writeNumberProperty(key, count == null ? 0 : count);
    }

    private void photo(JsonGenerator json, JsonFields fields, JudgedPhoto judged, Optional<PhotoAdvice> advice) {
        Photo photo = judged.photo();
        json.writeStartObject();
        fields.text("id", photo.id().shortForm());
        fields.text("path", judged.path());
        json.writeNumberProperty("width", photo.width());
        json.writeNumberProperty("height", photo.height());
        if (photo.film() != null) {
            fields.video(photo.film());
        }
        JudgedPhoto.TakenAt takenAt = judged.takenAt();
        if (takenAt != null) {
            fields.time("takenAt", takenAt.time());
            fields.text("takenAtSource", takenAt.fromFile() ? "file" : "export");
        }
        fields.text("audience", judged.audience().name());
        json.writeBooleanProperty("audienceUnknown", judged.audienceUnknown());
        json.writeBooleanProperty("mayBePublic", judged.mayBePublic());
        fields.text("owner", judged.owner().name().toLowerCase(Locale.ROOT));
        json.writeArrayPropertyStart("appearances");
        for (PlacedAppearance appearance : judged.appearances()) {
            fields.appearance(appearance);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("faces");
        judged.faces().forEach(fields::face);
        json.writeEndArray();
        metadata(json, fields, judged);
        fields.text("exposure", judged.exposure().name());
        json.writeArrayPropertyStart("reasons");
        for (Reason reason : judged.reasons()) {
            json.writeStartObject();
            fields.text("code", reason.code().name());
            fields.text("text", messages.of(reason));
            fields.evidence("evidence", reason.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
        advice.filter(told -> !told.actions().isEmpty()).ifPresent(told -> {
            json.writeArrayPropertyStart("actions");
            told.actions().forEach(action -> json.writeString(action.id()));
            json.writeEndArray();
        });
        json.writeEndObject();
    }

    private void metadata(JsonGenerator json, JsonFields fields, JudgedPhoto judged) {
        PhotoMetadata metadata = judged.photo().metadata();
        JudgedPhoto.Location location = judged.location();
        String camera = judged.camera();
        if (location == null && camera == null && metadata.serial() == null && metadata.software() == null) {
            return;
        }
        json.writeObjectPropertyStart("metadata");
        if (location != null) {
            json.writeObjectPropertyStart("gps");
            fields.number("lat", location.coordinates().latitude(), 6);
            fields.number("lon", location.coordinates().longitude(), 6);
            fields.text("visibleTo", location.visibleToOthers() ? "others" : "platform");
            json.writeEndObject();
        }
        fields.text("camera", camera);
        fields.text("serial", metadata.serial());
        fields.text("software", metadata.software());
        if (location != null) {
            NearPlace near = places.nearest(location.coordinates());
            fields.text("nearestPlace", near.name() + ", " + near.country());
        }
        json.writeEndObject();
    }

    private static void person(JsonGenerator json, JsonFields fields, PeopleTotals.Total total) {
        Person person = total.person();
        Role role = person.role();
        json.writeStartObject();
        fields.text("id", person.id().value());
        fields.text("name", person.name());
        fields.text(
                "role",
                role == null ? null : role.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        json.writeNumberProperty("faces", total.faces());
        json.writeNumberProperty("photos", total.photos());
        json.writeNumberProperty("publicPhotos", total.publicPhotos());
        json.writeEndObject();
    }

    private static void problem(JsonGenerator json, JsonFields fields, AuditProblem problem) {
        json.writeStartObject();
        fields.text("archive", problem.archive());
        fields.text("path", problem.path());
        fields.text("code", problem.code());
        fields.text("text", problem.text());
        json.writeEndObject();
    }
}

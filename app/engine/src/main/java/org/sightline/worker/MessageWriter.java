package org.sightline.worker;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Box;
import org.sightline.model.Coordinates;
import org.sightline.model.Face;
import org.sightline.model.Film;
import org.sightline.model.FilmPart;
import org.sightline.model.FilmTrack;
import org.sightline.model.Fingerprint;
import org.sightline.model.Glimpse;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.Point;
import org.sightline.model.ProblemCode;
import org.sightline.model.Seen;
import org.sightline.model.Stage;
import org.sightline.model.StageTimes;
import org.sightline.model.Timestamp;

/** Turns messages into bytes. */
final class MessageWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private MessageWriter() {}

    static byte[] bytesOf(Message message) {
        MessageWriter writer = new MessageWriter();
        try {
            writer.write(message);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return writer.bytes.toByteArray();
    }

    private void write(Message message) throws IOException {
        out.writeInt(MessageFormat.VERSION);
        if (message instanceof Message.Ready ready) {
            out.writeByte(MessageFormat.READY);
            text(ready.openCvVersion(), MessageFormat.LONGEST_TEXT);
        } else if (message instanceof Message.Unable unable) {
            out.writeByte(MessageFormat.UNABLE);
            text(unable.fault().code().name(), MessageFormat.LONGEST_TEXT);
            arguments(unable.fault().arguments());
        } else if (message instanceof Message.Failed failed) {
            out.writeByte(MessageFormat.FAILED);
            out.writeLong(failed.request());
            text(failed.trace(), MessageFormat.LONGEST_TRACE);
        } else if (message instanceof Message.Wanted wanted) {
            out.writeByte(MessageFormat.WANTED);
            out.writeLong(wanted.request());
            out.writeLong(wanted.position());
            out.writeInt(wanted.length());
        } else if (message instanceof Message.Small small) {
            out.writeByte(MessageFormat.SMALL);
            out.writeLong(small.request());
            out.writeInt(small.width());
            out.writeInt(small.height());
            out.writeInt(small.jpeg().length);
            out.write(small.jpeg());
        } else if (message instanceof Message.Copied copy) {
            out.writeByte(MessageFormat.COPY);
            out.writeLong(copy.request());
            out.writeInt(copy.width());
            out.writeInt(copy.height());
            out.writeInt(copy.file().length);
            out.write(copy.file());
        } else if (message instanceof Message.Answer answer) {
            write(answer.request(), answer.analysis());
        }
    }

    private void write(long request, Analysis analysis) throws IOException {
        if (analysis instanceof Analysis.Findings findings) {
            out.writeByte(MessageFormat.FINDINGS);
            out.writeLong(request);
            out.writeInt(findings.width());
            out.writeInt(findings.height());
            out.writeBoolean(findings.truncated());
            out.writeBoolean(findings.metadataUnreadable());
            metadata(findings.metadata());
            out.writeInt(findings.faces().size());
            for (Face face : findings.faces()) {
                face(face);
            }
            fingerprint(findings.fingerprint());
            times(findings.times());
        } else if (analysis instanceof Analysis.Watched watched) {
            out.writeByte(MessageFormat.WATCHED);
            out.writeLong(request);
            part(watched.part());
            times(watched.times());
        } else if (analysis instanceof Analysis.Refused refused) {
            out.writeByte(MessageFormat.REFUSED);
            out.writeLong(request);
            text(refused.code().name(), MessageFormat.LONGEST_TEXT);
            arguments(refused.arguments());
        }
    }

    private void times(StageTimes times) throws IOException {
        for (Stage stage : Stage.values()) {
            out.writeLong(times.of(stage));
        }
    }

    private void part(FilmPart part) throws IOException {
        Film film = part.film();
        out.writeLong(film.duration());
        out.writeLong(film.examined());
        text(film.container(), MessageFormat.LONGEST_TEXT);
        text(film.codec(), MessageFormat.LONGEST_TEXT);
        out.writeInt(film.width());
        out.writeInt(film.height());
        out.writeInt(film.rotation());
        metadata(part.metadata());
        out.writeLong(part.unseen());
        out.writeInt(part.number());
        out.writeBoolean(part.isLast());
        ProblemCode stopped = part.stopped();
        optional(stopped == null ? null : stopped.name());
        glimpse(part.first());
        glimpse(part.last());
        out.writeLong(part.firstShotEnd());
        out.writeLong(part.lastShotStart());
        out.writeInt(part.tracks().size());
        for (FilmTrack track : part.tracks()) {
            face(track.face());
            Seen seen = Objects.requireNonNull(track.face().seen());
            out.writeLong(seen.start());
            out.writeLong(seen.end());
            out.writeLong(seen.best());
            box(track.first());
            box(track.last());
        }
    }

    private void glimpse(@Nullable Glimpse glimpse) throws IOException {
        out.writeBoolean(glimpse != null);
        if (glimpse != null) {
            out.write(glimpse.colours());
        }
    }

    private void arguments(List<String> arguments) throws IOException {
        out.writeInt(arguments.size());
        for (String argument : arguments) {
            text(argument, MessageFormat.LONGEST_TEXT);
        }
    }

    private void fingerprint(@Nullable Fingerprint fingerprint) throws IOException {
        out.writeBoolean(fingerprint != null);
        if (fingerprint != null) {
            out.writeLong(fingerprint.hash());
            out.write(fingerprint.grey());
        }
    }

    private void metadata(PhotoMetadata metadata) throws IOException {
        Timestamp takenAt = metadata.takenAt();
        out.writeBoolean(takenAt != null);
        if (takenAt != null) {
            ZoneOffset offset = takenAt.offset();
            out.writeLong(takenAt.dateTime().toEpochSecond(ZoneOffset.UTC));
            out.writeInt(offset == null ? MessageFormat.NO_OFFSET : offset.getTotalSeconds());
        }
        Coordinates coordinates = metadata.coordinates();
        out.writeBoolean(coordinates != null);
        if (coordinates != null) {
            out.writeDouble(coordinates.latitude());
            out.writeDouble(coordinates.longitude());
        }
        optional(metadata.camera());
        optional(metadata.serial());
        optional(metadata.software());
    }

    private void face(Face face) throws IOException {
        box(face.box());
        for (Point point : face.points()) {
            out.writeDouble(point.x());
            out.writeDouble(point.y());
        }
        out.writeDouble(face.score());
        out.writeDouble(face.interEyeDistance());
        out.writeDouble(face.yaw());
        out.writeDouble(face.sharpness());
        out.writeDouble(face.norm());
        text(face.identifiability().name(), MessageFormat.LONGEST_TEXT);
        out.write(face.embedding().toBytes());
    }

    private void box(Box box) throws IOException {
        out.writeDouble(box.x());
        out.writeDouble(box.y());
        out.writeDouble(box.width());
        out.writeDouble(box.height());
    }

    private void optional(@Nullable String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            text(text, MessageFormat.LONGEST_TEXT);
        }
    }

    /** As UTF-16, so that also half of a surrogate pair comes back as it was. */
    private void text(String text, int longest) throws IOException {
        String shortened = text.length() > longest ? text.substring(0, longest) : text;
        out.writeInt(shortened.length());
        out.writeChars(shortened);
    }
}

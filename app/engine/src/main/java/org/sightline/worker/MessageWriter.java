package org.sightline.worker;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Box;
import org.sightline.model.Coordinates;
import org.sightline.model.Face;
import org.sightline.model.Fingerprint;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.Point;
import org.sightline.model.Stage;
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
            for (Stage stage : Stage.values()) {
                out.writeLong(findings.times().of(stage));
            }
        } else if (analysis instanceof Analysis.Refused refused) {
            out.writeByte(MessageFormat.REFUSED);
            out.writeLong(request);
            text(refused.code().name(), MessageFormat.LONGEST_TEXT);
            arguments(refused.arguments());
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
        Box box = face.box();
        out.writeDouble(box.x());
        out.writeDouble(box.y());
        out.writeDouble(box.width());
        out.writeDouble(box.height());
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

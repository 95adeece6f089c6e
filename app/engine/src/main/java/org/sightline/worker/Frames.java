package org.sightline.worker;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import org.sightline.model.Box;
import org.sightline.model.Effort;
import org.sightline.model.FaceTrial;

/** Requests and messages on a pipe: each is told by its length first. */
final class Frames {

    /** Java copies what it writes to a pipe as a whole; a pipe holds about this much. */
    private static final int CHUNK = 1 << 16;

    private static final byte ONE_FACE = 4;
    private static final byte WATCH = 5;
    private static final byte PIECE = 6;

    private Frames() {}

    /** A picture to be examined, and the number that names it in the answer. */
    static final class Request {
        private final long number;
        private final Task task;
        private final byte[] file;

        /** @param file not copied: it may be large */
        Request(long number, Task task, byte[] file) {
            this.number = number;
            this.task = task;
            this.file = file;
        }

        long number() {
            return number;
        }

        Task task() {
            return task;
        }

        byte[] file() {
            return file;
        }
    }

    static void writeRequest(OutputStream out, Request request) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(head);
        data.writeLong(request.number());
        if (request.task() instanceof Task.Everything everything) {
            data.writeByte(code(everything.effort()));
        } else if (request.task() instanceof Task.OneFace face) {
            data.writeByte(ONE_FACE);
            write(data, face.trial());
        } else if (request.task() instanceof Task.Watch watch) {
            data.writeByte(WATCH);
            data.writeInt(watch.part());
            data.writeByte(code(watch.effort()));
            data.writeLong(watch.bytes());
        } else if (request.task() instanceof Task.Piece) {
            data.writeByte(PIECE);
        }
        data.writeInt(request.file().length);
        out.write(head.toByteArray());
        writeInChunks(out, request.file());
    }

    private static void write(DataOutputStream data, FaceTrial trial) throws IOException {
        data.writeDouble(trial.box().x());
        data.writeDouble(trial.box().y());
        data.writeDouble(trial.box().width());
        data.writeDouble(trial.box().height());
        data.writeDouble(trial.scale());
        data.writeDouble(trial.blur());
        data.writeBoolean(trial.drawn());
    }

    /**
     * @param largest bytes of the file
     * @throws EOFException if there is no further request
     */
    static Request readRequest(InputStream in, long largest) throws IOException {
        DataInputStream data = new DataInputStream(in);
        long number = data.readLong();
        byte code = data.readByte();
        Task task = switch (code) {
            case ONE_FACE -> new Task.OneFace(trial(data));
            case WATCH -> new Task.Watch(data.readInt(), effort(data.readByte()), data.readLong());
            case PIECE -> new Task.Piece();
            default -> new Task.Everything(effort(code));
        };
        return new Request(number, task, readBytes(data, largest));
    }

    private static FaceTrial trial(DataInputStream data) throws IOException {
        Box box = new Box(data.readDouble(), data.readDouble(), data.readDouble(), data.readDouble());
        return new FaceTrial(box, data.readDouble(), data.readDouble(), data.readBoolean());
    }

    private static byte code(Effort effort) {
        return switch (effort) {
            case QUICK -> 1;
            case NORMAL -> 2;
            case THOROUGH -> 3;
        };
    }

    private static Effort effort(byte code) throws StreamCorruptedException {
        return switch (code) {
            case 1 -> Effort.QUICK;
            case 2 -> Effort.NORMAL;
            case 3 -> Effort.THOROUGH;
            default -> throw new StreamCorruptedException("There is no effort of number " + code);
        };
    }

    static void writeMessage(OutputStream out, Message message) throws IOException {
        byte[] bytes = MessageWriter.bytesOf(message);
        out.write(ByteBuffer.allocate(4).putInt(bytes.length).array());
        writeInChunks(out, bytes);
    }

    /** @throws IOException if the worker is gone, or said what no worker says */
    static Message readMessage(InputStream in) throws IOException {
        return MessageReader.messageOf(readBytes(new DataInputStream(in), MessageFormat.LARGEST_MESSAGE));
    }

    private static void writeInChunks(OutputStream out, byte[] bytes) throws IOException {
        for (int at = 0; at < bytes.length; at += CHUNK) {
            out.write(bytes, at, Math.min(CHUNK, bytes.length - at));
        }
        out.flush();
    }

    private static byte[] readBytes(DataInputStream in, long largest) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > largest) {
            throw new StreamCorruptedException("A length of " + length + " bytes is out of bounds");
        }
        byte[] bytes = new byte[length];
        for (int at = 0; at < length; ) {
            int read = in.read(bytes, at, Math.min(CHUNK, length - at));
            if (read < 0) {
                throw new EOFException("The pipe ended within a message");
            }
            at += read;
        }
        return bytes;
    }
}

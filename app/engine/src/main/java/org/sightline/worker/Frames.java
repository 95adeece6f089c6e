package org.sightline.worker;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import org.sightline.model.Effort;

/** Requests and messages on a pipe: each is told by its length first. */
final class Frames {

    /** Java copies what it writes to a pipe as a whole; a pipe holds about this much. */
    private static final int CHUNK = 1 << 16;

    private Frames() {}

    /** A picture to be examined, and the number that names it in the answer. */
    static final class Request {
        private final long number;
        private final Effort effort;
        private final byte[] file;

        /** @param file not copied: it may be large */
        Request(long number, Effort effort, byte[] file) {
            this.number = number;
            this.effort = effort;
            this.file = file;
        }

        long number() {
            return number;
        }

        Effort effort() {
            return effort;
        }

        byte[] file() {
            return file;
        }
    }

    static void writeRequest(OutputStream out, Request request) throws IOException {
        out.write(ByteBuffer.allocate(13)
                .putLong(request.number())
                .put(code(request.effort()))
                .putInt(request.file().length)
                .array());
        writeInChunks(out, request.file());
    }

    /**
     * @param largest bytes of the file
     * @throws EOFException if there is no further request
     */
    static Request readRequest(InputStream in, long largest) throws IOException {
        DataInputStream data = new DataInputStream(in);
        long number = data.readLong();
        return new Request(number, effort(data.readByte()), readBytes(data, largest));
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

package org.sightline.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.List;
import org.sightline.model.Box;

/** Requests for thumbnails on a pipe: number, side and faces precede the file, each is told by its length. */
final class ThumbnailFrames {

    /** Java copies what it writes to a pipe as a whole; a pipe holds about this much. */
    private static final int CHUNK = 1 << 16;

    private ThumbnailFrames() {}

    /** A request and the number that names it in the answer. */
    record Numbered(long number, ThumbnailRequest request) {}

    static void write(OutputStream pipe, long number, ThumbnailRequest request) throws IOException {
        DataOutputStream out = new DataOutputStream(pipe);
        out.writeLong(number);
        out.writeInt(request.longSide());
        out.writeInt(request.hidden().size());
        for (Box box : request.hidden()) {
            out.writeDouble(box.x());
            out.writeDouble(box.y());
            out.writeDouble(box.width());
            out.writeDouble(box.height());
        }
        byte[] file = request.file();
        out.writeInt(file.length);
        for (int at = 0; at < file.length; at += CHUNK) {
            out.write(file, at, Math.min(CHUNK, file.length - at));
        }
        out.flush();
    }

    /**
     * @param largest bytes of the file
     * @throws IOException if there is no further request, or one that nobody makes
     */
    static Numbered read(InputStream pipe, long largest) throws IOException {
        DataInputStream in = new DataInputStream(pipe);
        long number = in.readLong();
        int longSide = between(1, ThumbnailRequest.LARGEST_SIDE, in.readInt());
        int count = between(0, MessageFormat.MOST_FACES, in.readInt());
        List<Box> hidden = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            hidden.add(new Box(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble()));
        }
        byte[] file = new byte[between(0, (int) Math.min(largest, Integer.MAX_VALUE - 8), in.readInt())];
        in.readFully(file);
        return new Numbered(number, new ThumbnailRequest(longSide, hidden, file));
    }

    private static int between(int least, int most, int value) throws IOException {
        if (value < least || value > most) {
            throw new StreamCorruptedException("A number of a request is out of bounds: " + value);
        }
        return value;
    }
}

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
import org.sightline.model.Cover;
import org.sightline.model.CoveredFace;

/** Requests for pictures on a pipe: number, kind and faces precede the file, each is told by its length. */
final class PictureFrames {

    /** Java copies what it writes to a pipe as a whole; a pipe holds about this much. */
    private static final int CHUNK = 1 << 16;

    private static final int SMALL = 1;
    private static final int COPY = 2;
    private static final int FRAME = 3;
    private static final int PIECE = 4;

    private PictureFrames() {}

    /** A request and the number that names it in the answer. */
    record Numbered(long number, PictureRequest request) {}

    static void write(OutputStream pipe, long number, PictureRequest request) throws IOException {
        DataOutputStream out = new DataOutputStream(pipe);
        out.writeLong(number);
        if (request instanceof ThumbnailRequest small) {
            out.writeByte(SMALL);
            out.writeInt(small.longSide());
            out.writeInt(small.hidden().size());
            for (Box box : small.hidden()) {
                write(out, box);
            }
        } else if (request instanceof CopyRequest copy) {
            out.writeByte(COPY);
            out.writeInt(copy.covered().size());
            for (CoveredFace face : copy.covered()) {
                write(out, face.box());
                out.writeUTF(face.cover().name());
                out.writeByte(face.level());
            }
        } else if (request instanceof FrameRequest frame) {
            out.writeByte(FRAME);
            out.writeInt(frame.longSide());
            out.writeLong(frame.moment());
            out.writeLong(frame.bytes());
            out.writeBoolean(frame.part() != null);
            if (frame.part() != null) {
                write(out, frame.part());
            }
        } else {
            out.writeByte(PIECE);
        }
        byte[] file = request.file();
        out.writeInt(file.length);
        for (int at = 0; at < file.length; at += CHUNK) {
            out.write(file, at, Math.min(CHUNK, file.length - at));
        }
        out.flush();
    }

    private static void write(DataOutputStream out, Box box) throws IOException {
        out.writeDouble(box.x());
        out.writeDouble(box.y());
        out.writeDouble(box.width());
        out.writeDouble(box.height());
    }

    /**
     * @param largest bytes of the file
     * @throws IOException if there is no further request, or one that nobody makes
     */
    static Numbered read(InputStream pipe, long largest) throws IOException {
        DataInputStream in = new DataInputStream(pipe);
        long number = in.readLong();
        return switch (in.readByte()) {
            case SMALL -> {
                int longSide = between(1, ThumbnailRequest.LARGEST_SIDE, in.readInt());
                int count = between(0, MessageFormat.MOST_FACES, in.readInt());
                List<Box> hidden = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    hidden.add(box(in));
                }
                yield new Numbered(number, new ThumbnailRequest(longSide, hidden, file(in, largest)));
            }
            case COPY -> {
                int count = between(0, MessageFormat.MOST_FACES, in.readInt());
                List<CoveredFace> covered = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    Box box = box(in);
                    Cover cover = cover(in.readUTF());
                    covered.add(new CoveredFace(box, cover, between(1, CoveredFace.STRONGEST, in.readByte())));
                }
                yield new Numbered(number, new CopyRequest(covered, file(in, largest)));
            }
            case FRAME -> {
                int longSide = between(1, ThumbnailRequest.LARGEST_SIDE, in.readInt());
                long moment = in.readLong();
                long bytes = in.readLong();
                Box part = in.readBoolean() ? box(in) : null;
                file(in, 0);
                yield new Numbered(number, new FrameRequest(longSide, moment, part, bytes));
            }
            case PIECE -> new Numbered(number, new PieceRequest(file(in, MessageFormat.LARGEST_PIECE)));
            default -> throw new StreamCorruptedException("A request of no known kind");
        };
    }

    private static Cover cover(String name) throws IOException {
        for (Cover cover : Cover.values()) {
            if (cover.name().equals(name)) {
                return cover;
            }
        }
        throw new StreamCorruptedException("A cover of no known kind");
    }

    private static Box box(DataInputStream in) throws IOException {
        return new Box(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
    }

    private static byte[] file(DataInputStream in, long largest) throws IOException {
        byte[] file = new byte[between(0, (int) Math.min(largest, Integer.MAX_VALUE - 8), in.readInt())];
        in.readFully(file);
        return file;
    }

    private static int between(int least, int most, int value) throws IOException {
        if (value < least || value > most) {
            throw new StreamCorruptedException("A number of a request is out of bounds: " + value);
        }
        return value;
    }
}

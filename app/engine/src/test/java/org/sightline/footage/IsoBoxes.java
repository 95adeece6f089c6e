package org.sightline.footage;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes and changes boxes of MP4 and MOV files. */
final class IsoBoxes {

    static final int HEADER = 8;

    private static final Set<String> HOLDING_BOXES = Set.of("moov", "trak", "mdia", "minf", "dinf", "stbl", "edts");

    private IsoBoxes() {}

    /** A box of what its parts are. */
    static byte[] box(String type, byte[]... parts) {
        byte[] content = joined(parts);
        return ByteBuffer.allocate(HEADER + content.length)
                .putInt(HEADER + content.length)
                .put(ascii(type))
                .put(content)
                .array();
    }

    /** A box that states another size than it has. */
    static byte[] box(int statedSize, String type, byte[]... parts) {
        byte[] box = box(type, parts);
        return ByteBuffer.wrap(box).putInt(statedSize).array();
    }

    static byte[] ints(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
        for (int value : values) {
            bytes.putInt(value);
        }
        return bytes.array();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** Boxes in boxes, the innermost empty, as deep as said. */
    static byte[] nested(String type, int levels) {
        ByteBuffer bytes = ByteBuffer.allocate(HEADER * levels);
        for (int level = levels; level > 0; level--) {
            bytes.putInt(HEADER * level).put(ascii(type));
        }
        return bytes.array();
    }

    /**
     * The file with the content of a box changed; sizes around it follow. Chunks must lie before the box, as they do in
     * files that FFmpeg writes.
     *
     * @param path of types, such as moov, trak, mdia
     * @throws IllegalArgumentException if there is no such box
     */
    static byte[] changed(byte[] file, List<String> path, UnaryOperator<byte[]> change) {
        boolean[] found = {false};
        byte[] result = changedWithin(file, path, change, found);
        if (!found[0]) {
            throw new IllegalArgumentException("There is no box " + path);
        }
        return result;
    }

    private static byte[] changedWithin(
            byte[] bytes, List<String> path, UnaryOperator<byte[]> change, boolean[] found) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = 0;
        while (at + HEADER <= bytes.length) {
            int size = ByteBuffer.wrap(bytes).getInt(at);
            if (size < HEADER || at + size > bytes.length) {
                break;
            }
            String type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            byte[] content = Arrays.copyOfRange(bytes, at + HEADER, at + size);
            if (type.equals(path.get(0))) {
                if (path.size() == 1) {
                    found[0] = true;
                    content = change.apply(content);
                } else if (HOLDING_BOXES.contains(type)) {
                    content = changedWithin(content, path.subList(1, path.size()), change, found);
                }
            }
            out.writeBytes(box(type, content));
            at += size;
        }
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }

    /** Writes a number of four bytes into a copy. */
    static byte[] withInt(byte[] content, int offset, int value) {
        return ByteBuffer.wrap(content.clone()).putInt(offset, value).array();
    }

    /** Writes a number of two bytes into a copy. */
    static byte[] withShort(byte[] content, int offset, int value) {
        return ByteBuffer.wrap(content.clone()).putShort(offset, (short) value).array();
    }

    /**
     * Where these bytes begin first, from an offset on.
     *
     * @throws IllegalArgumentException if they do not occur
     */
    static int indexOf(byte[] bytes, byte[] wanted, int from) {
        for (int at = from; at + wanted.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new IllegalArgumentException("These bytes do not occur");
    }
}

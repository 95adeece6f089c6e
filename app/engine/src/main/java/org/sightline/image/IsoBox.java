package org.sightline.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A box of the ISO base media file format (ISO/IEC 14496-12, 4.2).
 *
 * @param type four letters
 * @param from where its content begins in the file
 * @param to where it ends
 */
@SuppressWarnings("ArrayRecordComponent") // the whole file's, never compared
record IsoBox(byte[] file, String type, int from, int to) {

    private static final int MOST = 10_000;

    /** The boxes that lie one after the other; one that reaches beyond the end is cut there. */
    static List<IsoBox> in(byte[] file, int from, int to) throws IOException {
        List<IsoBox> boxes = new ArrayList<>();
        int at = from;
        while (at + 8 <= to) {
            ByteBuffer head = ByteBuffer.wrap(file, at, to - at);
            long length = head.getInt() & 0xFFFF_FFFFL;
            String type = name(head);
            int header = 8;
            if (length == 1 && head.remaining() >= 8) {
                length = head.getLong();
                header = 16;
            } else if (length == 0) {
                length = (long) to - at;
            }
            if (length < header) {
                throw new IOException("A box is shorter than its header");
            }
            int end = (int) Math.min(to, at + Math.min(length, to));
            boxes.add(new IsoBox(file, type, at + header, end));
            if (boxes.size() > MOST) {
                throw new IOException("It has more boxes than any camera writes");
            }
            at = end;
        }
        return boxes;
    }

    static String name(ByteBuffer at) {
        byte[] name = new byte[4];
        at.get(name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    boolean is(String other) {
        return type.equals(other);
    }

    /** From position 0 on; the file's bytes themselves. */
    ByteBuffer content() {
        return ByteBuffer.wrap(file, from, to - from).slice();
    }

    /** @param skipped bytes of the content before the first */
    List<IsoBox> inside(int skipped) throws IOException {
        if (skipped > to - from) {
            throw new IOException("A box is too short");
        }
        return in(file, from + skipped, to);
    }
}

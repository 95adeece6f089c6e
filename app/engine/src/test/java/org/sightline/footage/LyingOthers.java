package org.sightline.footage;

import static org.sightline.footage.IsoBoxes.ascii;
import static org.sightline.footage.IsoBoxes.indexOf;
import static org.sightline.footage.IsoBoxes.joined;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.sightline.footage.HostileVideo.Outcome;

/** AVI, transport streams and Flash videos whose headers say what is not so. */
final class LyingOthers {

    private static final int TS_PACKET = 188;
    private static final int MANY = 100_000;
    private static final int MOST = Integer.MAX_VALUE;

    private final HostileFiles files = new HostileFiles();

    private LyingOthers() {}

    /** Made of small films; that in AVI is of JPEGs. */
    static List<HostileVideo> of(byte[] avi, byte[] stream, byte[] flash) {
        LyingOthers all = new LyingOthers();
        all.avis(avi);
        all.streams(stream);
        all.flashes(flash);
        return all.files.all();
    }

    private void avis(byte[] film) {
        // Behind the name and size of avih: time of a frame, ..., 16: frames, 24: streams, 32: width, 36: height.
        int main = indexOf(film, ascii("avih"), 0) + 8;
        // Behind those of strh: ..., 20: scale, 24: rate, 28: start, 32: length.
        int stream = indexOf(film, ascii("strh"), 0) + 8;
        // Behind those of strf: size, 4: width, 8: height.
        int format = indexOf(film, ascii("strf"), 0) + 8;
        avi("2^31 frames", patched(film, main + 16, MOST, stream + 32, MOST));
        avi("no time between frames", patched(film, main, 0, stream + 20, 0));
        avi("no frames a second", patched(film, main, MOST, stream + 24, 0));
        avi("2^32 frames a second", patched(film, main, 1, stream + 24, -1));
        avi("begins after centuries", patched(film, stream + 28, MOST));
        avi("4 billion streams", patched(film, main + 24, -1));
        avi("16K in its header", patched(film, format + 4, 16_384, format + 8, 16_384));
        avi("2 billion pixels wide", patched(film, format + 4, MOST, format + 8, 1));
        avi("upside down", patched(film, format + 8, -SmallFilms.HEIGHT));
        avi("of 4 GB", patched(film, 4, -1));
        avi("frames of 65535 x 65535", jpegsOf(film, 65_535));
        avi("frames of 7680 x 7680", jpegsOf(film, 7680));
        byte[] index = ByteBuffer.allocate(8 + 16 * MANY)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("idx1"))
                .putInt(16 * MANY)
                .array();
        for (int entry = 0; entry < MANY; entry++) {
            System.arraycopy(ascii("00dc"), 0, index, 8 + 16 * entry, 4);
        }
        avi("index of 100000 frames at one place", joined(film, index));
        avi("lists in each other", joined(Arrays.copyOf(film, 12), lists(5000), film));
        files.add("nothing but its type.avi", joined(ascii("RIFF"), new byte[4], ascii("AVI ")), Outcome.PROBLEM);
    }

    private static byte[] lists(int levels) {
        ByteBuffer all = ByteBuffer.allocate(12 * levels).order(ByteOrder.LITTLE_ENDIAN);
        for (int level = levels; level > 0; level--) {
            all.put(ascii("LIST")).putInt(12 * level - 8).put(ascii("hdrl"));
        }
        return all.array();
    }

    /** Every frame announces another size. */
    private static byte[] jpegsOf(byte[] film, int side) {
        byte[] copy = film.clone();
        for (int at = 0; at + 9 < copy.length; at++) {
            if (copy[at] == (byte) 0xFF && copy[at + 1] == (byte) 0xC0 && copy[at + 2] == 0 && copy[at + 4] == 8) {
                ByteBuffer.wrap(copy).putShort(at + 5, (short) side).putShort(at + 7, (short) side);
            }
        }
        return copy;
    }

    private void streams(byte[] film) {
        byte[] nobody = new byte[TS_PACKET];
        Arrays.fill(nobody, (byte) 0xFF);
        nobody[0] = 0x47;
        nobody[1] = 0x1F;
        byte[][] filling = new byte[5000][];
        Arrays.fill(filling, nobody);
        stream("5000 empty packets first", joined(joined(filling), film));
        files.add("nothing but empty packets.mts", joined(filling), Outcome.PROBLEM);
        byte[] every = new byte[TS_PACKET * 8192];
        for (int stream = 0; stream < 8192; stream++) {
            every[stream * TS_PACKET] = 0x47;
            every[stream * TS_PACKET + 1] = (byte) (0x40 | stream >> 8);
            every[stream * TS_PACKET + 2] = (byte) stream;
            every[stream * TS_PACKET + 3] = 0x10;
        }
        stream("8192 streams", joined(film, every));
        byte[] shifted = Arrays.copyOfRange(film, 3, film.length);
        stream("begins within a packet", shifted);
        byte[] tables = film.clone();
        for (int packet = 0; packet + TS_PACKET <= tables.length; packet += TS_PACKET) {
            boolean table = (tables[packet + 1] & 0x1F) == 0 && tables[packet + 2] == 0;
            if (table) {
                Arrays.fill(tables, packet + 5, packet + TS_PACKET, (byte) 0xFF);
            }
        }
        stream("table of programs of 4 KB", tables);
    }

    private void flashes(byte[] film) {
        flash("begins after 2 GB", patchedBig(film, 5, MOST));
        flash("first part of 16 MB", patchedBig(film, 13, 0x12FFFFFF));
        int duration = indexOf(film, ascii("duration"), 0) + "duration".length() + 1;
        flash(
                "lasts for ages",
                ByteBuffer.wrap(film.clone()).putDouble(duration, 1e300).array());
        flash(
                "lasts no number",
                ByteBuffer.wrap(film.clone()).putDouble(duration, Double.NaN).array());
        byte[] deep = new byte[60_000];
        for (int level = 0; level + 4 <= deep.length; level += 4) {
            // An object whose only member, called x, is an object.
            deep[level] = 3;
            deep[level + 2] = 1;
            deep[level + 3] = 'x';
        }
        byte[] head = {
            18, (byte) (deep.length >> 16), (byte) (deep.length >> 8), (byte) deep.length, 0, 0, 0, 0, 0, 0, 0
        };
        byte[] name = {2, 0, 10, 'o', 'n', 'M', 'e', 't', 'a', 'D', 'a', 't', 'a'};
        System.arraycopy(name, 0, deep, 0, name.length);
        flash(
                "15000 notes in each other",
                joined(
                        Arrays.copyOf(film, 13),
                        head,
                        deep,
                        IsoBoxes.ints(deep.length + 11),
                        Arrays.copyOfRange(film, 13, film.length)));
        files.add("nothing but its header.flv", Arrays.copyOf(film, 13), Outcome.PROBLEM);
    }

    /** Numbers of four bytes, the lowest first: offset, value, and so on. */
    private static byte[] patched(byte[] film, int... offsetsAndValues) {
        ByteBuffer copy = ByteBuffer.wrap(film.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < offsetsAndValues.length; i += 2) {
            copy.putInt(offsetsAndValues[i], offsetsAndValues[i + 1]);
        }
        return copy.array();
    }

    private static byte[] patchedBig(byte[] film, int offset, int value) {
        return IsoBoxes.withInt(film, offset, value);
    }

    private void avi(String name, byte[] content) {
        files.add(name + ".avi", content, Outcome.READ_OR_PROBLEM);
    }

    private void stream(String name, byte[] content) {
        files.add(name + ".mts", content, Outcome.READ_OR_PROBLEM);
    }

    private void flash(String name, byte[] content) {
        files.add(name + ".flv", content, Outcome.READ_OR_PROBLEM);
    }
}

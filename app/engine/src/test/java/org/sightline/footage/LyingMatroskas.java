package org.sightline.footage;

import static org.sightline.footage.IsoBoxes.indexOf;
import static org.sightline.footage.IsoBoxes.joined;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sightline.footage.HostileVideo.Outcome;

/** Matroska and WebM files whose elements say what is not so. */
final class LyingMatroskas {

    private static final byte[] SEGMENT = {0x18, 0x53, (byte) 0x80, 0x67};
    private static final byte[] CLUSTER = {0x1F, 0x43, (byte) 0xB6, 0x75};
    private static final byte[] DURATION = {0x44, (byte) 0x89, (byte) 0x88};
    private static final byte[] SCALE = {0x2A, (byte) 0xD7, (byte) 0xB1, (byte) 0x83};
    private static final byte[] TAGS = {0x12, 0x54, (byte) 0xC3, 0x67};
    private static final byte[] TAG = {0x73, 0x73};
    private static final byte[] SIMPLE_TAG = {0x67, (byte) 0xC8};
    private static final byte[] KEY_FRAME = {(byte) 0x9D, 0x01, 0x2A};
    private static final byte[] HEADER = {
        0x1A,
        0x45,
        (byte) 0xDF,
        (byte) 0xA3,
        (byte) 0x8B,
        0x42,
        (byte) 0x82,
        (byte) 0x88,
        'm',
        'a',
        't',
        'r',
        'o',
        's',
        'k',
        'a'
    };
    /** A size that is written in eight bytes, to which the size is added. */
    private static final long EIGHT_BYTES = 0x0100000000000000L;

    private static final long UNKNOWN = 0x01FFFFFFFFFFFFFFL;
    private static final long MOST = 0x01FFFFFFFFFFFFFEL;
    private static final int LEVELS = 5000;
    private static final int SIZE_BYTES = 8;

    private final byte[] matroska;
    private final byte[] webm;
    private final HostileFiles files = new HostileFiles();

    private LyingMatroskas(byte[] matroska, byte[] webm) {
        this.matroska = matroska;
        this.webm = webm;
    }

    /** Made of small films; that in WebM is of VP8. */
    static List<HostileVideo> of(byte[] matroska, byte[] webm) {
        LyingMatroskas all = new LyingMatroskas(matroska, webm);
        all.sizes();
        all.times();
        all.pictures();
        all.elements();
        return all.files.all();
    }

    private void sizes() {
        byte[] live = sized(matroska, SEGMENT, UNKNOWN);
        files.add("segment of unknown size.mkv", live, Outcome.READ);
        either("segment of unknown size, cut", Arrays.copyOf(live, live.length * 2 / 3));
        either("segment of 2^56 bytes", sized(matroska, SEGMENT, MOST));
        either("segment of no size", sized(matroska, SEGMENT, EIGHT_BYTES));
        int cluster = indexOf(matroska, CLUSTER, 0);
        either("cluster after cluster", joined(live, repeated(CLUSTER, 20_000)));
        either(
                "noise between clusters",
                joined(Arrays.copyOf(live, cluster), new byte[5000], Arrays.copyOfRange(live, cluster, live.length)));
        problem("nothing but its header", HEADER);
        problem("segment without end", joined(HEADER, SEGMENT, longs(UNKNOWN), repeated(CLUSTER, 20_000)));
    }

    private void times() {
        int at = indexOf(matroska, DURATION, 0) + DURATION.length;
        for (double duration : new double[] {1e18, Double.POSITIVE_INFINITY, Double.NaN, -1, 0}) {
            either(
                    "lasts " + duration + " ms",
                    ByteBuffer.wrap(matroska.clone()).putDouble(at, duration).array());
        }
        int scale = indexOf(matroska, SCALE, 0) + SCALE.length;
        byte[] slow = matroska.clone();
        slow[scale] = (byte) 0xFF;
        either("ticks of 16 ms", slow);
        byte[] none = matroska.clone();
        none[scale] = 0;
        none[scale + 1] = 0;
        none[scale + 2] = 0;
        either("ticks of no time", none);
    }

    private void pictures() {
        for (int side : new int[] {7680, 16_383, 0}) {
            ByteBuffer frame = ByteBuffer.wrap(webm.clone()).order(ByteOrder.LITTLE_ENDIAN);
            int at = indexOf(webm, KEY_FRAME, indexOf(webm, CLUSTER, 0)) + KEY_FRAME.length;
            frame.putShort(at, (short) side).putShort(at + 2, (short) side);
            files.add("frame of " + side + " pixels each way.webm", frame.array(), Outcome.READ_OR_PROBLEM);
        }
    }

    private void elements() {
        byte[] live = sized(matroska, SEGMENT, UNKNOWN);
        either("5000 notes in each other", joined(live, nestedTags()));
        either("element of 2^56 bytes", joined(live, TAGS, longs(MOST)));
        either("name of 2^56 bytes", joined(live, TAGS, longs(EIGHT_BYTES + 32), TAG, longs(MOST)));
        problem("header of 2^56 bytes", joined(new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3}, longs(MOST)));
    }

    /** Each is told to end where the file ends. */
    private static byte[] nestedTags() {
        int each = SIMPLE_TAG.length + SIZE_BYTES;
        int rest = LEVELS * each;
        List<byte[]> parts = new ArrayList<>();
        parts.add(TAGS);
        parts.add(longs(EIGHT_BYTES + TAG.length + SIZE_BYTES + rest));
        parts.add(TAG);
        parts.add(longs(EIGHT_BYTES + rest));
        for (int level = 0; level < LEVELS; level++) {
            rest -= each;
            parts.add(SIMPLE_TAG);
            parts.add(longs(EIGHT_BYTES + rest));
        }
        return joined(parts.toArray(byte[][]::new));
    }

    /** The first element of that kind states another size; the one it has takes eight bytes. */
    private static byte[] sized(byte[] file, byte[] element, long size) {
        int at = indexOf(file, element, 0) + element.length;
        if (file[at] != 1) {
            throw new IllegalArgumentException("The size takes other than eight bytes");
        }
        return ByteBuffer.wrap(file.clone()).putLong(at, size).array();
    }

    private static byte[] repeated(byte[] element, int times) {
        ByteBuffer all = ByteBuffer.allocate(times * (element.length + SIZE_BYTES));
        for (int number = 0; number < times; number++) {
            all.put(element).putLong(UNKNOWN);
        }
        return all.array();
    }

    private static byte[] longs(long value) {
        return ByteBuffer.allocate(SIZE_BYTES).putLong(value).array();
    }

    private void either(String name, byte[] content) {
        files.add(name + ".mkv", content, Outcome.READ_OR_PROBLEM);
    }

    private void problem(String name, byte[] content) {
        files.add(name + ".mkv", content, Outcome.PROBLEM);
    }
}

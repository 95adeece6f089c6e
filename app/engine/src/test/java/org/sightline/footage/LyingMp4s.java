package org.sightline.footage;

import static org.sightline.footage.IsoBoxes.ascii;
import static org.sightline.footage.IsoBoxes.box;
import static org.sightline.footage.IsoBoxes.ints;
import static org.sightline.footage.IsoBoxes.joined;
import static org.sightline.footage.IsoBoxes.nested;
import static org.sightline.footage.IsoBoxes.withInt;
import static org.sightline.footage.IsoBoxes.withShort;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.sightline.footage.HostileVideo.Outcome;

/** MP4 files whose boxes say what is not so. */
final class LyingMp4s {

    private static final List<String> MOVIE = List.of("moov", "mvhd");
    private static final List<String> MEDIA = List.of("moov", "trak", "mdia", "mdhd");
    private static final List<String> TRACK = List.of("moov", "trak", "tkhd");
    private static final int MOST = Integer.MAX_VALUE;
    private static final int LEVELS = 20_000;
    private static final int MANY = 100_000;

    private final byte[] film;
    private final HostileFiles files = new HostileFiles();

    private LyingMp4s(byte[] film) {
        this.film = film;
    }

    /** Made of a small film whose list of samples lies behind them. */
    static List<HostileVideo> of(byte[] film) {
        LyingMp4s all = new LyingMp4s(film);
        all.times();
        all.sizes();
        all.tables();
        all.boxes();
        return all.files.all();
    }

    private static List<String> table(String type) {
        return List.of("moov", "trak", "mdia", "minf", "stbl", type);
    }

    private void times() {
        // In both: version, flags, two dates, then ticks a second and the length in ticks.
        either("lasts for centuries", changed(MOVIE, 16, -2, changed(MEDIA, 16, -2, film)));
        either("one tick a second", changed(MEDIA, 12, 1, film));
        either("no ticks a second", changed(MEDIA, 12, 0, changed(MOVIE, 12, 0, film)));
        either("very many ticks a second", changed(MEDIA, 12, -1, film));
        either("every frame lasts for a year", changed(table("stts"), 12, 31_536_000, film));
        either("every frame lasts for decades", changed(table("stts"), 12, MOST, film));
        either("every frame at the same time", changed(table("stts"), 12, 0, film));
        either(
                "lasts longer than numbers reach",
                IsoBoxes.changed(
                        film,
                        MOVIE,
                        content -> joined(
                                new byte[] {1, 0, 0, 0},
                                new byte[16],
                                ints(1000, MOST, -1),
                                Arrays.copyOfRange(content, 20, content.length))));
    }

    private void sizes() {
        either("8K in its header", stated(7680, 4320));
        either("16K in its header", stated(16_384, 16_384));
        either("65535 x 65535 in its header", stated(65_535, 65_535));
        either("no width in its header", stated(0, 144));
        either("shown 16384 times as large", changed(TRACK, 76, MOST, changed(TRACK, 80, MOST, film)));
        either("turned by no quarter", changed(TRACK, 40, 0x0000B504, changed(TRACK, 44, 0x0000B504, film)));
        either(
                "shown without any size",
                IsoBoxes.changed(
                        film,
                        TRACK,
                        content -> ByteBuffer.wrap(content.clone())
                                .position(40)
                                .put(new byte[36])
                                .array()));
    }

    /** Width and height of the sample's description, behind its size, type and 24 bytes. */
    private byte[] stated(int width, int height) {
        return IsoBoxes.changed(film, table("stsd"), content -> withShort(withShort(content, 40, width), 42, height));
    }

    private void tables() {
        either("2^31 frames", changed(table("stts"), 8, MOST, changed(table("stsz"), 8, MOST, film)));
        either("2^31 frames of one size", joinedTables(ints(0, 16, MOST), ints(0, 1, MOST, 1), ints(0, 1, 1, MOST, 1)));
        either("2^31 frames of no size", joinedTables(ints(0, 0, MOST), ints(0, 1, MOST, 1), ints(0, 1, 1, MOST, 1)));
        either("every frame of 2 GB", joinedTables(ints(0, MOST, 15), ints(0, 1, 15, 512), ints(0, 1, 1, 15, 1)));
        either("chunks beyond the file", changed(table("stco"), 8, -16, film));
        either("chunks in its own header", changed(table("stco"), 8, 0, film));
        either("2^31 chunks", changed(table("stco"), 4, MOST, film));
        either("2^32 chunks", changed(table("stco"), 4, -1, film));
        either("2^32 times", changed(table("stts"), 4, -1, film));
        either("2^32 descriptions", changed(table("stsd"), 4, -1, film));
        either("descriptions that nobody has", changed(table("stsc"), 16, MOST, film));
        either(
                "100000 times",
                IsoBoxes.changed(
                        film,
                        table("stts"),
                        content -> joined(
                                ints(0, MANY),
                                ints(IntStream.range(0, 2 * MANY).map(i -> 1).toArray()))));
        either(
                "100000 key frames",
                IsoBoxes.changed(
                        film,
                        List.of("moov", "trak", "mdia", "minf", "stbl"),
                        content -> joined(
                                content,
                                box(
                                        "stss",
                                        ints(0, MANY),
                                        ints(IntStream.range(0, MANY)
                                                .map(i -> MANY - i)
                                                .toArray())))));
        either(
                "100000 edits",
                IsoBoxes.changed(
                        film,
                        List.of("moov", "trak"),
                        content -> joined(
                                content,
                                box(
                                        "edts",
                                        box(
                                                "elst",
                                                ints(0, MANY),
                                                ints(IntStream.range(0, 3 * MANY)
                                                        .map(i -> i % 3 == 2 ? 0x10000 : i % 3 == 0 ? 1 : 0)
                                                        .toArray()))))));
        either("2000 tracks", IsoBoxes.changed(film, List.of("moov"), content -> {
            byte[] track = box("trak", box("tkhd", new byte[84]), box("mdia", box("mdhd", new byte[24])));
            byte[][] parts = new byte[2001][];
            Arrays.fill(parts, track);
            parts[0] = content;
            return joined(parts);
        }));
    }

    /** Three tables that fit each other: sizes, times, chunks. */
    private byte[] joinedTables(byte[] sizes, byte[] times, byte[] chunks) {
        byte[] one = IsoBoxes.changed(film, table("stsz"), content -> sizes);
        byte[] two = IsoBoxes.changed(one, table("stts"), content -> times);
        return IsoBoxes.changed(two, table("stsc"), content -> chunks);
    }

    private void boxes() {
        byte[] type = box("ftyp", ascii("isom"), ints(512), ascii("isomiso2mp41"));
        problem("nothing but its type", type);
        problem("boxes of no size", joined(type, box(0, "moov"), box(0, "trak"), box(0, "mdat")));
        problem("boxes smaller than their headers", joined(type, box(7, "moov"), box(1, "trak"), box(2, "mdat")));
        problem("box of 2 GB", joined(type, box(MOST, "moov")));
        problem("box of 4 GB", joined(type, box(-1, "moov")));
        problem(
                "box of 2^63 bytes",
                joined(type, box(1, "moov", ints(MOST, -1)), box(1, "mdat", ints(0, 0)), box(1, "moov", ints(-1, -1))));
        problem("20000 boxes in each other", joined(type, nested("moov", LEVELS)));
        problem("20000 tracks in each other", joined(type, box("moov", nested("trak", LEVELS))));
        problem("20000 notes in each other", joined(type, box("moov", nested("udta", LEVELS))));
        problem("20000 notes about notes", joined(type, box("moov", nested("meta", LEVELS))));
        either("20000 boxes in each other before the film", joined(type, nested("free", LEVELS), film));
        byte[][] empty = new byte[MANY][];
        Arrays.fill(empty, box("free"));
        problem("100000 empty boxes", joined(type, joined(empty)));
        problem("movie without tracks", joined(type, box("moov", box("mvhd", new byte[100]))));
        problem(
                "compressed list that grows",
                joined(
                        type,
                        box("moov", box("cmov", box("dcom", ascii("zlib")), box("cmvd", ints(MOST), new byte[64])))));
        either("fragments without end", joined(film, fragments()));
    }

    /** Many fragments that claim frames they do not have. */
    private static byte[] fragments() {
        byte[] fragment = box(
                "moof",
                box("mfhd", ints(0, 1)),
                box("traf", box("tfhd", ints(0x020000, 1)), box("trun", ints(0x000001, MOST, 0))));
        byte[][] all = new byte[2000][];
        Arrays.fill(all, fragment);
        return joined(all);
    }

    private static byte[] changed(List<String> path, int offset, int value, byte[] file) {
        return IsoBoxes.changed(file, path, content -> withInt(content, offset, value));
    }

    private void either(String name, byte[] content) {
        files.add(name + ".mp4", content, Outcome.READ_OR_PROBLEM);
    }

    private void problem(String name, byte[] content) {
        files.add(name + ".mp4", content, Outcome.PROBLEM);
    }
}

package org.sightline.image;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an HEIC or AVIF file says of its picture (ISO/IEC 23008-12, ISO/IEC 14496-12): how large it is, how it is turned, and where
 * its coded parts lie. Nothing is decoded, and nothing is allocated that the file announces.
 */
final class HeifFile {

    private static final int MOST_ITEMS = 10_000;
    private static final int MOST_EXTENTS = 10_000;

    private final Map<Integer, String> types = new HashMap<>();
    private final Map<Integer, List<Extent>> places = new HashMap<>();
    private final Map<Integer, List<Integer>> derived = new HashMap<>();
    private final Map<Integer, List<Integer>> described = new HashMap<>();
    private final List<IsoBox> properties = new ArrayList<>();
    private final byte[] file;
    private @Nullable IsoBox data;
    private int primary;

    private record Extent(boolean inData, long offset, long length) {}

    /**
     * A part of the picture that is decoded by itself.
     *
     * @param type four letters that name the coding
     * @param configuration what the decoder must know before it sees the first byte
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Tile(String type, int width, int height, byte[] coded, byte[] configuration) {}

    /**
     * How numbers become colours (ISO/IEC 23091-2).
     *
     * @param matrix its number there
     * @param fullRange whether black is 0 and white the highest number
     */
    record Colours(int matrix, boolean fullRange) {}

    private HeifFile(byte[] file) {
        this.file = file;
    }

    /** @throws IOException if it is put together as no such file is */
    static HeifFile read(byte[] file) throws IOException {
        HeifFile heif = new HeifFile(file);
        try {
            for (IsoBox box : IsoBox.in(file, 0, file.length)) {
                if (box.is("meta")) {
                    heif.meta(box.inside(4));
                    return heif;
                }
            }
        } catch (IndexOutOfBoundsException | BufferUnderflowException broken) {
            throw new IOException("A box ends too early", broken);
        }
        throw new IOException("There is no picture");
    }

    private void meta(List<IsoBox> boxes) throws IOException {
        for (IsoBox box : boxes) {
            switch (box.type()) {
                case "pitm" -> {
                    ByteBuffer content = box.content();
                    primary = version(content) == 0 ? content.getShort() & 0xFFFF : content.getInt();
                }
                case "iinf" -> items(box);
                case "iloc" -> locations(box.content());
                case "iprp" -> {
                    for (IsoBox part : box.inside(0)) {
                        if (part.is("ipco")) {
                            properties.addAll(part.inside(0));
                        } else if (part.is("ipma")) {
                            associations(part.content());
                        }
                    }
                }
                case "iref" -> references(box);
                case "idat" -> data = box;
                default -> {
                    // Nothing of it is needed.
                }
            }
        }
        if (!types.containsKey(primary)) {
            throw new IOException("The picture is not among the items");
        }
    }

    /** The version; the flags that follow it are passed over. */
    private static int version(ByteBuffer content) {
        return content.getInt() >>> 24;
    }

    private void items(IsoBox box) throws IOException {
        ByteBuffer content = box.content();
        int first = version(content) == 0 ? 6 : 8;
        for (IsoBox item : box.inside(first)) {
            ByteBuffer entry = item.content();
            int version = version(entry);
            if (version < 2) {
                continue;
            }
            int id = version == 2 ? entry.getShort() & 0xFFFF : entry.getInt();
            entry.getShort();
            types.put(id, IsoBox.name(entry));
            if (types.size() > MOST_ITEMS) {
                throw new IOException("It has more items than any camera writes");
            }
        }
    }

    private void locations(ByteBuffer content) throws IOException {
        int version = version(content);
        int sizes = content.getShort() & 0xFFFF;
        int count = version < 2 ? content.getShort() & 0xFFFF : content.getInt();
        int extents = 0;
        for (int i = 0; i < count; i++) {
            int id = version < 2 ? content.getShort() & 0xFFFF : content.getInt();
            int method = version == 0 ? 0 : content.getShort() & 0xF;
            content.getShort();
            long base = number(content, sizes >> 4 & 0xF);
            int parts = content.getShort() & 0xFFFF;
            List<Extent> place = new ArrayList<>();
            for (int part = 0; part < parts; part++) {
                if (version > 0) {
                    number(content, sizes & 0xF);
                }
                long offset = base + number(content, sizes >> 12 & 0xF);
                place.add(new Extent(method == 1, offset, number(content, sizes >> 8 & 0xF)));
                if (++extents > MOST_EXTENTS) {
                    throw new IOException("It is in more pieces than any camera writes");
                }
            }
            if (method < 2) {
                places.put(id, place);
            }
        }
    }

    private static long number(ByteBuffer content, int size) throws IOException {
        return switch (size) {
            case 0 -> 0;
            case 4 -> content.getInt() & 0xFFFF_FFFFL;
            case 8 -> content.getLong();
            default -> throw new IOException("A number of an unknown size");
        };
    }

    private void associations(ByteBuffer content) throws IOException {
        int word = content.getInt();
        int count = content.getInt();
        for (int i = 0; i < count; i++) {
            int id = word >>> 24 == 0 ? content.getShort() & 0xFFFF : content.getInt();
            int number = content.get() & 0xFF;
            List<Integer> all = new ArrayList<>();
            for (int j = 0; j < number; j++) {
                all.add((word & 1) == 0 ? content.get() & 0x7F : content.getShort() & 0x7FFF);
            }
            described.putIfAbsent(id, all);
            if (described.size() > MOST_ITEMS) {
                throw new IOException("It describes more items than any camera writes");
            }
        }
    }

    private void references(IsoBox box) throws IOException {
        int version = version(box.content());
        for (IsoBox reference : box.inside(4)) {
            if (!reference.is("dimg")) {
                continue;
            }
            ByteBuffer content = reference.content();
            int from = version == 0 ? content.getShort() & 0xFFFF : content.getInt();
            int count = content.getShort() & 0xFFFF;
            List<Integer> to = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                to.add(version == 0 ? content.getShort() & 0xFFFF : content.getInt());
            }
            derived.putIfAbsent(from, to);
        }
    }

    /** Pixels of what is decoded at once. */
    record Size(int width, int height) {}

    Size tileSize() throws IOException {
        ByteBuffer size = size(parts().get(0));
        return new Size(size.getInt(4), size.getInt(8));
    }

    /** Pixels of the picture as it is stored, before it is turned; at least 1. */
    int width() throws IOException {
        return size(primary).getInt(4);
    }

    int height() throws IOException {
        return size(primary).getInt(8);
    }

    private ByteBuffer size(int item) throws IOException {
        ByteBuffer size = property(item, "ispe").orElseThrow(() -> new IOException("A picture has no size"));
        if (size.remaining() < 12 || size.getInt(4) <= 0 || size.getInt(8) <= 0) {
            throw new IOException("A side has no pixels");
        }
        return size;
    }

    private Optional<ByteBuffer> property(int item, String... names) {
        return described.getOrDefault(item, List.of()).stream()
                .filter(index -> index >= 1 && index <= properties.size())
                .map(index -> properties.get(index - 1))
                .filter(property -> Arrays.asList(names).contains(property.type()))
                .map(IsoBox::content)
                .findFirst();
    }

    /** How the picture is turned to be upright, as EXIF numbers it; it is the file's only word on that, whatever its EXIF says. */
    int orientation() {
        Turn turn = Turn.NONE;
        for (int index : described.getOrDefault(primary, List.of())) {
            IsoBox property = index >= 1 && index <= properties.size() ? properties.get(index - 1) : null;
            if (property != null && property.content().hasRemaining()) {
                int value = property.content().get();
                if (property.is("irot")) {
                    turn = turn.then(Turn.anticlockwise(value & 3));
                } else if (property.is("imir")) {
                    turn = turn.then((value & 1) == 0 ? Turn.UPSIDE_DOWN : Turn.MIRRORED);
                }
            }
        }
        return turn.orientation();
    }

    /** Bytes of EXIF, without what precedes them; empty where there are none. */
    Optional<byte[]> exif() {
        for (Map.Entry<Integer, String> item : types.entrySet()) {
            if (item.getValue().equals("Exif")) {
                try {
                    ByteBuffer bytes = ByteBuffer.wrap(bytes(item.getKey()));
                    long skipped = bytes.getInt() & 0xFFFF_FFFFL;
                    if (skipped <= bytes.remaining()) {
                        return Optional.of(Arrays.copyOfRange(bytes.array(), (int) (4 + skipped), bytes.capacity()));
                    }
                } catch (IOException | BufferUnderflowException broken) {
                    return Optional.of(new byte[0]);
                }
            }
        }
        return Optional.empty();
    }

    /** How many columns of tiles the picture has; its tiles stand row by row. */
    int columns() throws IOException {
        return isGrid() ? grid()[1] : 1;
    }

    private boolean isGrid() {
        return "grid".equals(types.get(primary));
    }

    /** Rows and columns. */
    private int[] grid() throws IOException {
        byte[] grid = bytes(primary);
        if (grid.length < 8) {
            throw new IOException("A grid has no size");
        }
        return new int[] {(grid[2] & 0xFF) + 1, (grid[3] & 0xFF) + 1};
    }

    /** The items that are decoded and put side by side, row by row. */
    List<Integer> parts() throws IOException {
        if (!isGrid()) {
            return List.of(primary);
        }
        int[] grid = grid();
        List<Integer> tiles = derived.getOrDefault(primary, List.of());
        if (tiles.size() != grid[0] * grid[1]) {
            throw new IOException("A grid lacks tiles");
        }
        return tiles;
    }

    Tile tile(int item) throws IOException {
        String type = types.getOrDefault(item, "");
        if (!type.equals("hvc1") && !type.equals("av01")) {
            throw new IOException("A part is coded in a way that is not read");
        }
        ByteBuffer size = size(item);
        ByteBuffer configuration = property(item, "hvcC", "av1C")
                .orElseThrow(() -> new IOException("A part does not say how it is coded"));
        byte[] bytes = new byte[configuration.remaining()];
        configuration.get(bytes);
        return new Tile(type, size.getInt(4), size.getInt(8), bytes(item), bytes);
    }

    /** Empty where only the coded parts may tell. */
    Optional<Colours> colours() {
        return property(primary, "colr")
                .filter(colours ->
                        colours.remaining() >= 11 && IsoBox.name(colours).equals("nclx"))
                .map(colours -> new Colours(colours.getShort(8) & 0xFFFF, (colours.get(10) & 0x80) != 0));
    }

    private byte[] bytes(int item) throws IOException {
        long length = 0;
        for (Extent extent : places.getOrDefault(item, List.of())) {
            length += extent.length();
            if (extent.length() < 0 || length > file.length) {
                throw new IOException("An item is longer than the file");
            }
        }
        byte[] bytes = new byte[(int) length];
        int at = 0;
        for (Extent extent : places.getOrDefault(item, List.of())) {
            IsoBox inside = data;
            if (extent.inData() && inside == null) {
                throw new IOException("An item is nowhere");
            }
            long from = extent.offset() + (extent.inData() && inside != null ? inside.from() : 0);
            if (from < 0 || from + extent.length() > file.length) {
                throw new IOException("An item lies outside of the file");
            }
            System.arraycopy(file, (int) from, bytes, at, (int) extent.length());
            at += (int) extent.length();
        }
        return bytes;
    }
}

package org.sightline.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An HEIC or AVIF file to be put together: a grid of tiles, turned and mirrored, with EXIF (ISO/IEC 23008-12). */
final class HeifDraft {

    private static final int EXIF = 1000;
    private static final int GRID = 1;

    private final List<HeifFile.Tile> tiles = new ArrayList<>();
    private final List<byte[]> turns = new ArrayList<>();
    private int columns = 1;
    private int width;
    private int height;
    private byte[] exif = {};

    /** @param gridColumns the tiles follow each other row by row */
    HeifDraft grid(int gridColumns, int pictureWidth, int pictureHeight, List<HeifFile.Tile> all) {
        columns = gridColumns;
        width = pictureWidth;
        height = pictureHeight;
        tiles.addAll(all);
        return this;
    }

    /** @param quarters of a full turn, anticlockwise */
    HeifDraft turned(int quarters) {
        turns.add(box("irot", new byte[] {(byte) quarters}));
        return this;
    }

    /** @param axis 0 where what is above comes below, 1 where left becomes right */
    HeifDraft mirrored(int axis) {
        turns.add(box("imir", new byte[] {(byte) axis}));
        return this;
    }

    HeifDraft exif(byte[] tiff) {
        exif = tiff;
        return this;
    }

    byte[] toBytes() {
        byte[] start = box("ftyp", "heic\0\0\0\0mif1heic".getBytes(StandardCharsets.US_ASCII));
        // The places of the data depend on the length of what precedes it, which does not depend on the places.
        int data = start.length + meta(0).length + 8;
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        items().forEach(item -> content.writeBytes(item.bytes()));
        return ImageFiles.join(start, meta(data), box("mdat", content.toByteArray()));
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    private record Item(int id, String type, byte[] bytes) {}

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        byte[] grid = ByteBuffer.allocate(8)
                .put((byte) 0)
                .put((byte) 0)
                .put((byte) (tiles.size() / columns - 1))
                .put((byte) (columns - 1))
                .putShort((short) width)
                .putShort((short) height)
                .array();
        items.add(new Item(GRID, "grid", grid));
        for (int i = 0; i < tiles.size(); i++) {
            items.add(new Item(GRID + 1 + i, tiles.get(i).type(), tiles.get(i).coded()));
        }
        if (exif.length > 0) {
            byte[] prefixed = ByteBuffer.allocate(10 + exif.length)
                    .putInt(6)
                    .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                    .put(exif)
                    .array();
            items.add(new Item(EXIF, "Exif", prefixed));
        }
        return items;
    }

    private byte[] meta(int data) {
        List<Item> items = items();
        ByteArrayOutputStream meta = new ByteArrayOutputStream();
        meta.writeBytes(new byte[4]);
        meta.writeBytes(box("hdlr", new byte[24]));
        meta.writeBytes(box(
                "pitm", ByteBuffer.allocate(6).putInt(0).putShort((short) GRID).array()));
        meta.writeBytes(places(items, data));
        ByteArrayOutputStream infos = new ByteArrayOutputStream();
        infos.writeBytes(
                ByteBuffer.allocate(6).putInt(0).putShort((short) items.size()).array());
        for (Item item : items) {
            infos.writeBytes(box(
                    "infe",
                    ByteBuffer.allocate(13)
                            .putInt(2 << 24)
                            .putShort((short) item.id())
                            .putShort((short) 0)
                            .put(item.type().getBytes(StandardCharsets.US_ASCII))
                            .put((byte) 0)
                            .array()));
        }
        meta.writeBytes(box("iinf", infos.toByteArray()));
        meta.writeBytes(box("iref", references()));
        meta.writeBytes(box("iprp", properties()));
        return box("meta", meta.toByteArray());
    }

    private static byte[] places(List<Item> items, int data) {
        ByteBuffer places = ByteBuffer.allocate(8 + items.size() * 14).putInt(0);
        places.put((byte) 0x44).put((byte) 0).putShort((short) items.size());
        int at = data;
        for (Item item : items) {
            places.putShort((short) item.id()).putShort((short) 0).putShort((short) 1);
            places.putInt(at).putInt(item.bytes().length);
            at += item.bytes().length;
        }
        return box("iloc", places.array());
    }

    private byte[] references() {
        ByteBuffer tilesOfGrid = ByteBuffer.allocate(4 + tiles.size() * 2);
        tilesOfGrid.putShort((short) GRID).putShort((short) tiles.size());
        for (int i = 0; i < tiles.size(); i++) {
            tilesOfGrid.putShort((short) (GRID + 1 + i));
        }
        return ImageFiles.join(new byte[4], box("dimg", tilesOfGrid.array()));
    }

    /** The picture's size, a tile's, how tiles are coded, and turns. */
    private byte[] properties() {
        HeifFile.Tile tile = tiles.get(0);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(size(width, height));
        all.writeBytes(size(tile.width(), tile.height()));
        all.writeBytes(box(tile.type().equals("hvc1") ? "hvcC" : "av1C", tile.configuration()));
        turns.forEach(all::writeBytes);
        ByteArrayOutputStream which = new ByteArrayOutputStream();
        which.writeBytes(
                ByteBuffer.allocate(8).putInt(0).putInt(1 + tiles.size()).array());
        which.writeBytes(new byte[] {0, GRID, (byte) (1 + turns.size()), 1});
        for (int i = 0; i < turns.size(); i++) {
            which.write(0x80 | 4 + i);
        }
        for (int i = 0; i < tiles.size(); i++) {
            which.writeBytes(new byte[] {0, (byte) (GRID + 1 + i), 2, 2, (byte) 0x83});
        }
        return ImageFiles.join(box("ipco", all.toByteArray()), box("ipma", which.toByteArray()));
    }

    private static byte[] size(int width, int height) {
        return box(
                "ispe",
                ByteBuffer.allocate(12).putInt(0).putInt(width).putInt(height).array());
    }

    private static byte[] box(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
    }
}

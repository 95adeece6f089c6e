package org.sightline.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** ZIPs as no program packs them, by the name of the file. Each holds {@code photo.jpg} beside what is wrong. */
public final class HostileZips {

    private static final byte[] CENTRAL = {'P', 'K', 1, 2};
    private static final byte[] END = {'P', 'K', 5, 6};

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final byte[] photo;

    private HostileZips(byte[] photo) {
        this.photo = photo;
    }

    /** @param photo a picture that can be read */
    public static Map<String, byte[]> make(byte[] photo) throws IOException {
        HostileZips zips = new HostileZips(photo);
        zips.entries();
        zips.directories();
        zips.names();
        zips.containers();
        return zips.files;
    }

    private void entries() throws IOException {
        byte[] usual = zip(ZipEntry.DEFLATED, "photo.jpg", "second.jpg");
        files.put("wrong checksum.zip", changed(usual, CENTRAL, 16, 0x1234_5678));
        files.put("method of the future.zip", changedShort(usual, CENTRAL, 10, 93));
        files.put("method that does not exist.zip", changedShort(usual, CENTRAL, 10, 250));
        files.put("protected.zip", changedShort(usual, CENTRAL, 8, 1));
        files.put("protected strongly.zip", changedShort(usual, CENTRAL, 8, 0x41));
        files.put("longer than it says.zip", changed(usual, CENTRAL, 24, 10));
        files.put("shorter than it says.zip", changed(usual, CENTRAL, 24, 1_000_000));
        files.put("packed beyond the end.zip", changed(usual, CENTRAL, 20, 0x7FFF_FFFF));
        files.put("begins beyond the end.zip", changed(usual, CENTRAL, 42, 0x7FFF_FFFF));
        files.put("ten gigabytes of nothing.zip", changed(usual, CENTRAL, 24, 0x7FFF_FFFF));
        files.put("another name in front of the data.zip", otherLocalName(usual));
        files.put("sizes behind the data.zip", streamed());
        files.put("long by its own account.zip", zip64(0x7FFF_FFFF_FFFFL));
    }

    private void directories() throws IOException {
        byte[] usual = zip(ZipEntry.DEFLATED, "photo.jpg", "second.jpg");
        files.put("cut.zip", Arrays.copyOf(usual, usual.length - 30));
        files.put("empty.zip", Arrays.copyOfRange(zip(ZipEntry.STORED), 0, 22));
        files.put("nothing.zip", new byte[0]);
        files.put("text.zip", "This is no ZIP.".getBytes(StandardCharsets.US_ASCII));
        files.put("directory beyond the end.zip", changed(usual, END, 16, 0x7FFF_FFFF));
        files.put("says that it lists nothing.zip", changed(usual, END, 8, 0));
        files.put("says that it lists thousands.zip", changed(usual, END, 8, 0x7FFF_7FFF));
        files.put("several disks.zip", changedShort(usual, END, 4, 7));
        byte[] long64 = zip64(Integer.MAX_VALUE);
        files.put("large directory beyond the end.zip", changed(long64, new byte[] {'P', 'K', 6, 7}, 8, 0x7FFF_FFFF));
        files.put("large directory before the beginning.zip", changed(long64, new byte[] {'P', 'K', 6, 7}, 12, -1));
    }

    private void names() throws IOException {
        files.put(
                "leads out.zip",
                zip(ZipEntry.STORED, "photo.jpg", "../out.jpg", "/root.jpg", "C:\\x.jpg", "a/../../b.jpg"));
        files.put("zero in a name.zip", zip(ZipEntry.STORED, "photo.jpg", "a\0b.jpg"));
        files.put(
                "names that only look odd.zip",
                zip(
                        ZipEntry.STORED,
                        "photo.jpg",
                        "bell\u0007.jpg",
                        "line\nfeed.jpg",
                        "\u202Egpj.exe",
                        "CON.jpg",
                        "nul",
                        "aux.jpg ",
                        "dots...",
                        "a:b.jpg",
                        "x/./y//z.jpg"));
        files.put("differ by case.zip", zip(ZipEntry.STORED, "photo.jpg", "Photo.JPG", "PHOTO.jpg"));
        files.put("stands twice.zip", zip(ZipEntry.STORED, "photo.jpg", "photo.jpg"));
        files.put("four thousand characters.zip", zip(ZipEntry.DEFLATED, "photo.jpg", "x".repeat(4000) + ".jpg"));
        files.put("deep.zip", zip(ZipEntry.DEFLATED, "photo.jpg", "a/".repeat(400) + "b.jpg"));
        files.put("link out.zip", link());
    }

    private void containers() throws IOException {
        byte[] inner = zip(ZipEntry.DEFLATED, "photo.jpg");
        files.put("within another.zip", holding("inner.zip", holding("inner.zip", holding("inner.zip", inner))));
        byte[] usual = zip(ZipEntry.DEFLATED, "photo.jpg");
        files.put("picture in front.zip", behind(photo, usual));
        files.put("the same bytes a hundred times.zip", overlapping(100));
    }

    private byte[] zip(int method, String... names) throws IOException {
        try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel()) {
            try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(channel)) {
                out.setMethod(method);
                for (String name : names) {
                    out.putArchiveEntry(new ZipArchiveEntry(name));
                    out.write(photo);
                    out.closeArchiveEntry();
                }
            }
            return Arrays.copyOf(channel.array(), (int) channel.size());
        }
    }

    /** A ZIP64 whose directory gives this size. */
    private byte[] zip64(long size) throws IOException {
        try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel()) {
            try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(channel)) {
                out.setUseZip64(Zip64Mode.Always);
                out.putArchiveEntry(new ZipArchiveEntry("photo.jpg"));
                out.write(photo);
                out.closeArchiveEntry();
                out.putArchiveEntry(new ZipArchiveEntry("second.jpg"));
                out.write(photo);
                out.closeArchiveEntry();
            }
            byte[] zip = Arrays.copyOf(channel.array(), (int) channel.size());
            // The extra field of ZIP64 follows the name; its first number is the unpacked size.
            int entry = lastIndexOf(zip, CENTRAL);
            int extra = entry + 46 + "second.jpg".length();
            ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putLong(extra + 4, size);
            return zip;
        }
    }

    private byte[] streamed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            out.putArchiveEntry(new ZipArchiveEntry("photo.jpg"));
            out.write(photo);
            out.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    private byte[] link() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            out.putArchiveEntry(new ZipArchiveEntry("photo.jpg"));
            out.write(photo);
            out.closeArchiveEntry();
            ZipArchiveEntry entry = new ZipArchiveEntry("link.jpg");
            entry.setUnixMode(0120777);
            out.putArchiveEntry(entry);
            out.write("../../../etc/hosts".getBytes(StandardCharsets.US_ASCII));
            out.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    private byte[] holding(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            out.putArchiveEntry(new ZipArchiveEntry("photo.jpg"));
            out.write(photo);
            out.closeArchiveEntry();
            out.putArchiveEntry(new ZipArchiveEntry(name));
            out.write(content);
            out.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    /** So many entries of the directory for the same bytes, each under another name. */
    private byte[] overlapping(int count) throws IOException {
        byte[] single = zip(ZipEntry.STORED, "photo.jpg");
        int central = lastIndexOf(single, CENTRAL);
        int end = lastIndexOf(single, END);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(single, 0, central);
        for (int i = 0; i < count; i++) {
            byte[] entry = Arrays.copyOfRange(single, central, end);
            byte[] name = String.format(Locale.ROOT, "ph%03d.jpg", i).getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(name, 0, entry, 46, name.length);
            out.writeBytes(entry);
        }
        byte[] tail = Arrays.copyOfRange(single, end, single.length);
        ByteBuffer.wrap(tail)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(8, (short) count)
                .putShort(10, (short) count)
                .putInt(12, count * (end - central));
        out.writeBytes(tail);
        return out.toByteArray();
    }

    private static byte[] behind(byte[] front, byte[] zip) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(front);
        out.writeBytes(zip);
        return out.toByteArray();
    }

    private static byte[] otherLocalName(byte[] zip) {
        byte[] changed = zip.clone();
        System.arraycopy("../up.jpg".getBytes(StandardCharsets.US_ASCII), 0, changed, 30, 9);
        return changed;
    }

    /** With four bytes changed, at so many bytes behind the last place where these four stand. */
    private static byte[] changed(byte[] zip, byte[] signature, int distance, int value) {
        byte[] changed = zip.clone();
        ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putInt(lastIndexOf(zip, signature) + distance, value);
        return changed;
    }

    private static byte[] changedShort(byte[] zip, byte[] signature, int distance, int value) {
        byte[] changed = zip.clone();
        int at = lastIndexOf(zip, signature) + distance;
        ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putShort(at, (short) value);
        return changed;
    }

    private static int lastIndexOf(byte[] bytes, byte[] part) {
        for (int i = bytes.length - part.length; i >= 0; i--) {
            if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new AssertionError("not found");
    }
}

package org.sightline.samples.googlephotos;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.jspecify.annotations.Nullable;
import org.sightline.samples.MetaJson;
import org.sightline.samples.SamplePhotos;
import org.sightline.samples.meta.SmallPhotos;

/**
 * Writes a Takeout of any size in parts, holding one small photo at a time. Each photo is a small picture with a
 * number of its own, followed by random bytes up to its size. The notes of the last photo of a part are in the next.
 */
public final class LargeTakeout {
    /**
     * What was written.
     *
     * @param parts the zips
     * @param photos how many photos there are
     * @param bytes the sizes of photos and notes together
     */
    public record Written(List<Path> parts, long photos, long bytes) {}

    private static final int PICTURES = 4;
    private static final int PHOTOS_PER_YEAR = 2000;
    private static final int FIRST_YEAR = 1990;
    private static final long FIRST_TIME = 631_152_000L;
    private static final long SECONDS_BETWEEN = 15_000;
    private static final int BLOCK = 1 << 16;
    private static final long ENTRY_TIME = 1_767_355_200_000L;

    private final int photoBytes;
    private final List<byte[]> pictures = new ArrayList<>();
    private final byte[] filler = new byte[BLOCK];
    private long photos;
    private long bytes;

    private LargeTakeout(int photoBytes) {
        this.photoBytes = photoBytes;
        SmallPhotos small = SmallPhotos.of(SamplePhotos.load());
        for (int number = 0; number < PICTURES; number++) {
            Supplier<byte[]> content = small.next().file().content();
            if (content != null) {
                pictures.add(content.get());
            }
        }
        new Random(1).nextBytes(filler);
    }

    /**
     * Writes so many bytes in so many parts.
     *
     * @param photoBytes the size of each photo, at least that of a small picture
     */
    public static Written write(Path directory, long bytes, int parts, int photoBytes) throws IOException {
        LargeTakeout takeout = new LargeTakeout(photoBytes);
        Files.createDirectories(directory);
        List<Path> written = new ArrayList<>();
        Long waiting = null;
        for (int part = 0; part < parts; part++) {
            Path zip = directory.resolve(String.format(Locale.ROOT, "takeout-20260102T030405Z-%03d.zip", part + 1));
            boolean last = part == parts - 1;
            waiting = takeout.writePart(zip, bytes / parts * (part + 1), waiting, last);
            written.add(zip);
        }
        return new Written(List.copyOf(written), takeout.photos, takeout.bytes);
    }

    /** The path of the nth photo, from 0. */
    public static String pathOf(long number) {
        long year = FIRST_YEAR + number / PHOTOS_PER_YEAR;
        return String.format(Locale.ROOT, "Takeout/Google Photos/Photos from %d/IMG_%07d.jpg", year, number);
    }

    /** When the nth photo was taken, epoch seconds. */
    public static long takenAt(long number) {
        return FIRST_TIME + number * SECONDS_BETWEEN;
    }

    /** Writes until there are so many bytes in all parts so far, and says whose notes are still to be written. */
    private @Nullable Long writePart(Path path, long until, @Nullable Long waiting, boolean last) throws IOException {
        Files.deleteIfExists(path);
        Long withoutNotes = waiting;
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(path)) {
            while (bytes < until) {
                if (withoutNotes != null) {
                    writeNotes(zip, withoutNotes);
                }
                writePhoto(zip, photos);
                withoutNotes = photos++;
            }
            if (last && withoutNotes != null) {
                writeNotes(zip, withoutNotes);
                withoutNotes = null;
            }
        }
        return withoutNotes;
    }

    private void writePhoto(ZipArchiveOutputStream zip, long number) throws IOException {
        byte[] picture = pictures.get((int) (number % pictures.size()));
        byte[] comment = ("photo " + number).getBytes(StandardCharsets.US_ASCII);
        ZipArchiveEntry entry = new ZipArchiveEntry(pathOf(number));
        int size = Math.max(photoBytes, picture.length + comment.length + 4);
        entry.setMethod(ZipArchiveEntry.STORED);
        entry.setSize(size);
        entry.setTime(ENTRY_TIME);
        zip.putArchiveEntry(entry);
        // A comment after the first two bytes makes each file another one.
        zip.write(picture, 0, 2);
        zip.write(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (comment.length + 2)});
        zip.write(comment);
        zip.write(picture, 2, picture.length - 2);
        int left = size - picture.length - comment.length - 4;
        while (left > 0) {
            int block = Math.min(left, BLOCK);
            zip.write(filler, 0, block);
            left -= block;
        }
        zip.closeArchiveEntry();
        bytes += size;
    }

    private void writeNotes(ZipArchiveOutputStream zip, long number) throws IOException {
        String path = pathOf(number);
        String title = path.substring(path.lastIndexOf('/') + 1);
        Sidecar notes = Sidecar.of(SidecarNames.old(title), title, takenAt(number));
        byte[] content = MetaJson.text(notes.record()).getBytes(StandardCharsets.UTF_8);
        ZipArchiveEntry entry = new ZipArchiveEntry(path.substring(0, path.lastIndexOf('/') + 1) + notes.file());
        entry.setTime(ENTRY_TIME);
        zip.putArchiveEntry(entry);
        zip.write(content);
        zip.closeArchiveEntry();
        bytes += content.length;
    }
}

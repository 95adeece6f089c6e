package org.sightline.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One directory of a TIFF, as pictures and EXIF have them (TIFF 6.0, section 2). Values are read where they lie, only when they
 * are asked for, and never in full where more is announced than is needed. Links to further directories are not followed.
 */
final class TiffDirectory {

    private static final int HEADER = 8;
    private static final int FIELD = 12;
    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;

    /** Bytes of one value by its type, from BYTE to DOUBLE. */
    private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};

    /** @param at where the field's value or its place stands */
    private record Field(int type, long count, int at) {}

    private final ByteBuffer tiff;
    private final Map<Integer, Field> fields = new HashMap<>();

    /**
     * The directory that the header names.
     *
     * @throws IOException if it is no TIFF, or the directory does not lie within it
     */
    static TiffDirectory first(byte[] bytes) throws IOException {
        if (bytes.length < HEADER || bytes[0] != bytes[1] || (bytes[0] != 'I' && bytes[0] != 'M')) {
            throw new IOException("No TIFF");
        }
        ByteBuffer tiff =
                ByteBuffer.wrap(bytes).order(bytes[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (tiff.getShort(2) != 42) {
            throw new IOException("No TIFF");
        }
        return new TiffDirectory(tiff, tiff.getInt(4) & 0xFFFF_FFFFL);
    }

    private TiffDirectory(ByteBuffer tiff, long start) throws IOException {
        this.tiff = tiff;
        int at = within(start, 2);
        int count = tiff.getShort(at) & 0xFFFF;
        if (count > DecodingLimits.EXIF_FIELDS) {
            throw new IOException("More fields than any camera writes");
        }
        within(start, 2L + (long) count * FIELD);
        for (int i = 0; i < count; i++) {
            int field = at + 2 + i * FIELD;
            int tag = tiff.getShort(field) & 0xFFFF;
            int type = tiff.getShort(field + 2) & 0xFFFF;
            fields.putIfAbsent(tag, new Field(type, tiff.getInt(field + 4) & 0xFFFF_FFFFL, field + 8));
        }
    }

    /** The directory that a field names; null where there is no such field. */
    @Nullable
    TiffDirectory named(int tag) throws IOException {
        Long place = number(tag);
        return place == null ? null : new TiffDirectory(tiff, place);
    }

    /** The first number of a field of whole numbers; null where there is none. */
    @Nullable
    Long number(int tag) throws IOException {
        Field field = fields.get(tag);
        if (field == null || field.count() == 0) {
            return null;
        }
        int at = valueAt(field, 1);
        return switch (field.type()) {
            case 1 -> tiff.get(at) & 0xFFL;
            case SHORT -> tiff.getShort(at) & 0xFFFFL;
            case LONG -> tiff.getInt(at) & 0xFFFF_FFFFL;
            default -> null;
        };
    }

    /** The same, where a missing one has a known value. */
    long number(int tag, long otherwise) throws IOException {
        Long number = number(tag);
        return number == null ? otherwise : number;
    }

    /**
     * The largest number of a field of whole numbers; 0 where the field is missing.
     *
     * @throws IOException if they do not all lie within the file, or are of another type
     */
    long largest(int tag) throws IOException {
        Field field = fields.get(tag);
        if (field == null || field.count() == 0) {
            return 0;
        }
        int at = valueAt(field, field.count());
        long largest = 0;
        for (int i = 0; i < field.count(); i++) {
            long value = switch (field.type()) {
                case SHORT -> tiff.getShort(at + 2 * i) & 0xFFFFL;
                case LONG -> tiff.getInt(at + 4 * i) & 0xFFFF_FFFFL;
                default -> throw new IOException("A field has another type than it must");
            };
            largest = Math.max(largest, value);
        }
        return largest;
    }

    /** What stands before the first zero; null where it is missing, empty or no text. */
    @Nullable
    String text(int tag, int most) throws IOException {
        Field field = fields.get(tag);
        if (field == null || field.type() != ASCII || field.count() == 0) {
            return null;
        }
        int at = valueAt(field, field.count());
        // A character has four bytes at most.
        int length = (int) Math.min(field.count(), most * 4L);
        int end = at;
        while (end < at + length && tiff.get(end) != 0) {
            end++;
        }
        String text = decoded(at, end).strip();
        return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), most));
    }

    private String decoded(int from, int to) {
        ByteBuffer part = tiff.duplicate().position(from).limit(to);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(part).toString();
        } catch (CharacterCodingException otherEncoding) {
            return StandardCharsets.ISO_8859_1
                    .decode(tiff.duplicate().position(from).limit(to))
                    .toString();
        }
    }

    /** Fractions as numbers, not finite where something is divided by zero; null where the field is missing. */
    double @Nullable [] fractions(int tag, int count) throws IOException {
        Field field = fields.get(tag);
        if (field == null) {
            return null;
        }
        if (field.type() != RATIONAL || field.count() < count) {
            throw new IOException("A field has other values than it must");
        }
        int at = valueAt(field, count);
        double[] fractions = new double[count];
        for (int i = 0; i < count; i++) {
            long above = tiff.getInt(at + i * 8) & 0xFFFF_FFFFL;
            long below = tiff.getInt(at + i * 8 + 4) & 0xFFFF_FFFFL;
            fractions[i] = (double) above / below;
        }
        return fractions;
    }

    private int valueAt(Field field, long count) throws IOException {
        if (field.type() >= SIZES.length || field.type() == 0) {
            throw new IOException("A field has an unknown type");
        }
        long inField = SIZES[field.type()] * field.count();
        return inField <= 4 ? field.at() : within(tiff.getInt(field.at()) & 0xFFFF_FFFFL, SIZES[field.type()] * count);
    }

    private int within(long start, long length) throws IOException {
        if (start + length > tiff.limit()) {
            throw new IOException("A value lies beyond the end");
        }
        return (int) start;
    }
}

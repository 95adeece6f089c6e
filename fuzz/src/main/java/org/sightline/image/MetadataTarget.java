package org.sightline.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sightline.fuzz.FuzzTarget;
import org.sightline.fuzz.Promise;
import org.sightline.model.Coordinates;

/** EXIF. The first byte of the input chooses what the rest is put into. */
public final class MetadataTarget implements FuzzTarget {

    /** First byte of an input that is a file of its own. */
    public static final byte FILE = 0;

    /** First byte of an input that is the EXIF of a JPEG. */
    public static final byte IN_JPEG = 1;

    /** First byte of an input that is the EXIF of a PNG. */
    public static final byte IN_PNG = 2;

    /** First byte of an input that is the EXIF of a WebP. */
    public static final byte IN_WEBP = 3;

    private static final int LONGEST_TEXT = 200;

    @Override
    public String run(byte[] input) {
        if (input.length == 0) {
            return "nothing";
        }
        byte[] rest = Arrays.copyOfRange(input, 1, input.length);
        byte[] file = switch (input[0] & 3) {
            case IN_JPEG -> jpeg(rest);
            case IN_PNG -> png(rest);
            case IN_WEBP -> webp(rest);
            default -> rest;
        };
        FileMetadata metadata = MetadataReader.read(ImageFormat.of(file), file);
        Promise.holds(metadata.orientation() >= 0 && metadata.orientation() <= 8, "an orientation is one of eight");
        checkText(metadata.photo().camera(), LONGEST_TEXT * 2 + 1);
        checkText(metadata.photo().serial(), LONGEST_TEXT);
        checkText(metadata.photo().software(), LONGEST_TEXT);
        checkPlace(metadata.photo().coordinates());
        return metadata.readable() ? metadata.photo().toString() : "unreadable";
    }

    private static void checkText(@Nullable String text, int most) {
        Promise.holds(text == null || (!text.isBlank() && text.length() <= most), "a text is short and not empty");
    }

    private static void checkPlace(@Nullable Coordinates place) {
        Promise.holds(
                place == null || (Math.abs(place.latitude()) <= 90 && Math.abs(place.longitude()) <= 180),
                "a place lies on the earth");
    }

    private static byte[] jpeg(byte[] exif) {
        int length = Math.min(exif.length, 0xFFFF - 8);
        return ByteBuffer.allocate(length + 14)
                .putInt(0xFFD8_FFE1)
                .putShort((short) (length + 8))
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(exif, 0, length)
                .putShort((short) 0xFFD9)
                .array();
    }

    private static byte[] png(byte[] exif) {
        return ByteBuffer.allocate(exif.length + 20)
                .putLong(0x8950_4E47_0D0A_1A0AL)
                .putInt(exif.length)
                .put("eXIf".getBytes(StandardCharsets.US_ASCII))
                .put(exif)
                .array();
    }

    private static byte[] webp(byte[] exif) {
        return ByteBuffer.allocate(exif.length + 20)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(exif.length + 12)
                .put("WEBPEXIF".getBytes(StandardCharsets.US_ASCII))
                .putInt(exif.length)
                .put(exif)
                .array();
    }
}

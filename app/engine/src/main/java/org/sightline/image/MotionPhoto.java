package org.sightline.image;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The film that a phone appends to a photo: what precedes and follows the moment. Its place is told by the photo's XMP (Google's
 * Camera metadata, 1.0: {@code MicroVideoOffset}; Container: the item of the semantic {@code MotionPhoto}) or by Samsung's mark.
 */
public final class MotionPhoto {

    private static final Pattern OFFSET = Pattern.compile("MicroVideoOffset\\s*=\\s*[\"'](\\d{1,9})[\"']");
    private static final Pattern ITEM = Pattern.compile("<Container:Item\\b[^>]{0,400}>");
    private static final Pattern LENGTH = Pattern.compile("Item:Length\\s*=\\s*[\"'](\\d{1,9})[\"']");
    private static final String SEMANTIC = "\"MotionPhoto\"";
    private static final byte[] MARK = ascii("MotionPhoto_Data");
    private static final byte[] BRAND = ascii("ftyp");

    /** Bytes at the beginning in which a photo's XMP lies. */
    private static final int HEAD = 512 << 10;

    private MotionPhoto() {}

    /** Where in the photo's file the film begins, which goes on to its end; empty if there is none. */
    public static OptionalInt film(byte[] photo) {
        int after = indexOf(photo, MARK, 0);
        if (after >= 0) {
            return film(photo, after + MARK.length);
        }
        String head = new String(photo, 0, Math.min(photo.length, HEAD), StandardCharsets.ISO_8859_1);
        Optional<Integer> length = length(head);
        return length.isPresent() ? film(photo, photo.length - length.get()) : OptionalInt.empty();
    }

    private static Optional<Integer> length(String head) {
        Matcher offset = OFFSET.matcher(head);
        if (offset.find()) {
            return Optional.of(Integer.valueOf(offset.group(1)));
        }
        Matcher item = ITEM.matcher(head);
        while (item.find()) {
            Matcher length = LENGTH.matcher(item.group());
            if (item.group().contains(SEMANTIC) && length.find()) {
                return Optional.of(Integer.valueOf(length.group(1)));
            }
        }
        return Optional.empty();
    }

    /** Only where a film really begins. */
    private static OptionalInt film(byte[] photo, int from) {
        boolean begins = from > 0 && from + 8 <= photo.length && indexOf(photo, BRAND, from + 4) == from + 4;
        return begins ? OptionalInt.of(from) : OptionalInt.empty();
    }

    private static int indexOf(byte[] bytes, byte[] what, int from) {
        for (int at = from; at + what.length <= bytes.length; at++) {
            int same = 0;
            while (same < what.length && bytes[at + same] == what[same]) {
                same++;
            }
            if (same == what.length) {
                return at;
            }
        }
        return -1;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

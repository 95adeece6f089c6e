package org.sightline.image;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** What a file really is, by its first bytes: names of exports' files are often wrong. */
public enum ImageFormat {
    JPEG(true),
    PNG(true),
    WEBP(true),
    GIF(true),
    BMP(true),
    TIFF(true),
    HEIC(true),
    AVIF(true),
    PSD(false),
    VIDEO(false),
    UNKNOWN(false);

    /** Packets of an MPEG transport stream begin with the same letter. */
    private static final int PACKETS = 5;

    private static final int PACKET = 188;
    private static final int TIMED_PACKET = 192;

    /** How many first bytes {@link #of} looks at. */
    public static final int SIGNATURE_LENGTH = PACKETS * TIMED_PACKET;

    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1");

    private final boolean readable;

    ImageFormat(boolean readable) {
        this.readable = readable;
    }

    /** Whether this version decodes it. */
    public boolean isReadable() {
        return readable;
    }

    /** Whether decoding it takes FFmpeg's decoders. */
    public boolean needsMediaLibrary() {
        return this == HEIC || this == AVIF;
    }

    public static ImageFormat of(byte[] start) {
        if (startsWith(start, 0xFF, 0xD8, 0xFF)) {
            return JPEG;
        }
        if (startsWith(start, 0x89, 'P', 'N', 'G')) {
            return PNG;
        }
        if (ascii(start, 0, "RIFF") && ascii(start, 8, "WEBP")) {
            return WEBP;
        }
        if (ascii(start, 0, "GIF8")) {
            return GIF;
        }
        if (ascii(start, 0, "BM")) {
            return BMP;
        }
        if (startsWith(start, 'I', 'I', 42, 0) || startsWith(start, 'M', 'M', 0, 42)) {
            return TIFF;
        }
        if (ascii(start, 0, "8BPS")) {
            return PSD;
        }
        if (ascii(start, 4, "ftyp")) {
            return isoMedia(start);
        }
        if (startsWith(start, 0x1A, 0x45, 0xDF, 0xA3) || (ascii(start, 0, "RIFF") && ascii(start, 8, "AVI "))) {
            return VIDEO;
        }
        // Recorders write packets bare, cameras each behind four bytes of time.
        return isTransport(start, 0, PACKET) || isTransport(start, TIMED_PACKET - PACKET, TIMED_PACKET)
                ? VIDEO
                : UNKNOWN;
    }

    private static boolean isTransport(byte[] start, int first, int length) {
        for (int packet = 0; packet < PACKETS; packet++) {
            int at = first + packet * length;
            if (at >= start.length || start[at] != 'G') {
                return false;
            }
        }
        return hasControls(start);
    }

    /** Lines of a text may be as long as packets. */
    private static boolean hasControls(byte[] start) {
        for (int i = 0; i < SIGNATURE_LENGTH && i < start.length; i++) {
            if (start[i] >= 0 && start[i] < '\t') {
                return true;
            }
        }
        return false;
    }

    private static ImageFormat isoMedia(byte[] start) {
        if (start.length < 12) {
            return UNKNOWN;
        }
        String brand = new String(start, 8, 4, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (HEIC_BRANDS.contains(brand)) {
            return HEIC;
        }
        return brand.startsWith("avi") ? AVIF : VIDEO;
    }

    private static boolean startsWith(byte[] start, int... signature) {
        if (start.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((start[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean ascii(byte[] start, int offset, String signature) {
        if (start.length < offset + signature.length()) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if (start[offset + i] != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

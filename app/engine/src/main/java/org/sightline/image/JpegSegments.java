package org.sightline.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A JPEG as the segments it is made of (ITU-T T.81, Annex B): takes out what tells more than the picture, and holds its colour profile.
 * Nothing is decoded.
 */
public final class JpegSegments {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int JFIF = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final byte[] PROFILE_NAME = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EXIF_NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ADOBE_NAME = "Adobe".getBytes(StandardCharsets.US_ASCII);

    /** Bytes of a JFIF header without a picture of its own, and of Adobe's, without their markers. */
    private static final int JFIF_LENGTH = 16;

    private static final int ADOBE_LENGTH = 14;

    /** Bytes of a profile in one segment, behind its name and its two numbers (ICC.1, B.4). */
    private static final int PROFILE_PART = 65_519;

    /** Profiles of cameras and screens have some kilobytes; one that is printed with has more. */
    private static final int LARGEST_PROFILE = 4 << 20;

    /** Bytes of EXIF that holds nothing but how the camera was held. */
    private static final int ORIENTATION_LENGTH = 64;

    /** From its marker up to the next. */
    private record Segment(int marker, int from, int length) {}

    private final byte[] jpeg;
    private final List<Segment> segments;

    private JpegSegments(byte[] jpeg, List<Segment> segments) {
        this.jpeg = jpeg;
        this.segments = segments;
    }

    /** Up to the first end mark; empty if the bytes are not put together as a JPEG is. What comes behind is no part of it. */
    public static Optional<JpegSegments> of(byte[] jpeg) {
        if (jpeg.length < 4 || marker(jpeg, 0) != START) {
            return Optional.empty();
        }
        List<Segment> segments = new ArrayList<>();
        int at = 2;
        while (at + 1 < jpeg.length) {
            int marker = marker(jpeg, at);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == END) {
                break;
            }
            if (marker < 0xC0 || (marker >= 0xD0 && marker <= 0xD8) || at + 4 > jpeg.length) {
                return Optional.empty();
            }
            int length = 2 + ((jpeg[at + 2] & 0xFF) << 8 | (jpeg[at + 3] & 0xFF));
            if (length < 4 || at + length > jpeg.length) {
                return Optional.empty();
            }
            int end = marker == SCAN ? endOfScan(jpeg, at + length) : at + length;
            segments.add(new Segment(marker, at, end - at));
            at = end;
        }
        return segments.stream().anyMatch(segment -> segment.marker() == SCAN)
                ? Optional.of(new JpegSegments(jpeg, segments))
                : Optional.empty();
    }

    /** Where the next marker stands that is no part of a scan's data. */
    private static int endOfScan(byte[] jpeg, int from) {
        int at = from;
        while (at + 1 < jpeg.length) {
            int next = jpeg[at + 1] & 0xFF;
            if (jpeg[at] == (byte) 0xFF && next != 0 && next != 0xFF && !(next >= 0xD0 && next <= 0xD7)) {
                return at;
            }
            at++;
        }
        return jpeg.length;
    }

    /** Only what is needed to draw the picture in its colours: no metadata, comment, second picture, or bytes behind the end. */
    public byte[] stripped() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length);
        mark(out, START);
        for (Segment segment : segments) {
            if (isOfThePicture(segment)) {
                if (segment.marker() == JFIF) {
                    jfif(out, segment);
                } else {
                    out.write(jpeg, segment.from(), segment.length());
                }
            }
        }
        mark(out, END);
        return out.toByteArray();
    }

    /** Whether there is nothing that {@link #stripped} would take out, except EXIF that holds at most how the camera was held. */
    public boolean isPlain() {
        Segment last = segments.get(segments.size() - 1);
        int end = last.from() + last.length();
        return end + 2 == jpeg.length
                && marker(jpeg, end) == END
                && segments.stream()
                        .allMatch(segment -> isOrientation(segment)
                                || (isOfThePicture(segment)
                                        && (segment.marker() != JFIF || segment.length() == 2 + JFIF_LENGTH)));
    }

    private boolean isOrientation(Segment segment) {
        return segment.marker() == EXIF && segment.length() <= ORIENTATION_LENGTH && isNamed(segment, EXIF_NAME);
    }

    private boolean isOfThePicture(Segment segment) {
        int marker = segment.marker();
        return switch (marker) {
            case JFIF -> segment.length() >= 2 + JFIF_LENGTH && isNamed(segment, JFIF_NAME);
            case PROFILE -> isNamed(segment, PROFILE_NAME);
            case ADOBE -> segment.length() == 2 + ADOBE_LENGTH && isNamed(segment, ADOBE_NAME);
            default -> marker < JFIF && marker >= 0xC0;
        };
    }

    private static final byte[] JFIF_NAME = "JFIF\0".getBytes(StandardCharsets.US_ASCII);

    private boolean isNamed(Segment segment, byte[] name) {
        int from = segment.from() + 4;
        return segment.length() >= 4 + name.length
                && Arrays.equals(jpeg, from, from + name.length, name, 0, name.length);
    }

    /** Without the small picture that may lie in it. */
    private void jfif(ByteArrayOutputStream out, Segment segment) {
        mark(out, JFIF);
        number(out, JFIF_LENGTH);
        out.write(jpeg, segment.from() + 4, JFIF_LENGTH - 4);
        out.write(0);
        out.write(0);
    }

    /** The colour profile of a picture in red, green and blue; empty where there is none, or one that is no profile of such a picture. */
    public Optional<byte[]> profile() {
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        int expected = 1;
        for (Segment segment : segments) {
            if (segment.marker() == PROFILE && isNamed(segment, PROFILE_NAME)) {
                int from = segment.from() + 4 + PROFILE_NAME.length;
                int length = segment.length() - 4 - PROFILE_NAME.length;
                if (length < 2 || (jpeg[from] & 0xFF) != expected++ || profile.size() > LARGEST_PROFILE) {
                    return Optional.empty();
                }
                profile.write(jpeg, from + 2, length - 2);
            }
        }
        return Optional.of(profile.toByteArray()).filter(ColourProfile::isOfRedGreenBlue);
    }

    /** The same picture with a colour profile, put where readers look for it. */
    public byte[] with(byte[] profile) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length + profile.length + 64);
        int parts = (profile.length + PROFILE_PART - 1) / PROFILE_PART;
        int first = segments.get(0).marker() == JFIF ? 1 : 0;
        mark(out, START);
        for (int i = 0; i < segments.size(); i++) {
            if (i == first) {
                for (int part = 0; part < parts; part++) {
                    int length = Math.min(PROFILE_PART, profile.length - part * PROFILE_PART);
                    mark(out, PROFILE);
                    number(out, 2 + PROFILE_NAME.length + 2 + length);
                    out.write(PROFILE_NAME, 0, PROFILE_NAME.length);
                    out.write(part + 1);
                    out.write(parts);
                    out.write(profile, part * PROFILE_PART, length);
                }
            }
            out.write(jpeg, segments.get(i).from(), segments.get(i).length());
        }
        mark(out, END);
        return out.toByteArray();
    }

    private static void mark(ByteArrayOutputStream out, int marker) {
        out.write(0xFF);
        out.write(marker);
    }

    private static void number(ByteArrayOutputStream out, int number) {
        out.write(number >> 8);
        out.write(number);
    }

    /** The marker at this place, or -1 if none stands there. */
    private static int marker(byte[] jpeg, int at) {
        return jpeg[at] == (byte) 0xFF ? jpeg[at + 1] & 0xFF : -1;
    }
}

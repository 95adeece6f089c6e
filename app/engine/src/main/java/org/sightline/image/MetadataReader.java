package org.sightline.image;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Coordinates;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.Timestamp;

/** Reads EXIF from JPEG, PNG, WebP, TIFF, HEIC and AVIF (EXIF 2.32). Broken metadata never costs the picture. */
final class MetadataReader {

    private static final DateTimeFormatter EXIF_TIME =
            DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

    private static final int MAKE = 0x010F;
    private static final int MODEL = 0x0110;
    private static final int ORIENTATION = 0x0112;
    private static final int SOFTWARE = 0x0131;
    private static final int EXIF_DIRECTORY = 0x8769;
    private static final int GPS_DIRECTORY = 0x8825;
    private static final int TIME_ORIGINAL = 0x9003;
    private static final int OFFSET_ORIGINAL = 0x9011;
    private static final int BODY_SERIAL = 0xA431;
    private static final int LATITUDE_REFERENCE = 1;
    private static final int LATITUDE = 2;
    private static final int LONGITUDE_REFERENCE = 3;
    private static final int LONGITUDE = 4;

    private final TiffDirectory first;
    private boolean readable = true;

    private MetadataReader(TiffDirectory first) {
        this.first = first;
    }

    static FileMetadata read(ImageFormat format, byte[] bytes) {
        if (format.needsMediaLibrary()) {
            return heif(bytes);
        }
        byte[] exif = exif(format, bytes);
        return exif == null ? FileMetadata.NONE : read(exif);
    }

    /** How the picture is turned stands in the file's own words; programs turn what they copy and leave EXIF as it was. */
    private static FileMetadata heif(byte[] bytes) {
        try {
            HeifFile file = HeifFile.read(bytes);
            FileMetadata told = file.exif().map(MetadataReader::read).orElse(FileMetadata.NONE);
            return new FileMetadata(told.photo(), file.orientation(), told.readable());
        } catch (IOException broken) {
            return FileMetadata.NONE;
        }
    }

    private static FileMetadata read(byte[] exif) {
        try {
            return new MetadataReader(TiffDirectory.first(exif)).read();
        } catch (IOException broken) {
            return FileMetadata.UNREADABLE;
        }
    }

    private static byte @Nullable [] exif(ImageFormat format, byte[] bytes) {
        return switch (format) {
            case JPEG -> ExifBlock.inJpeg(bytes).orElse(null);
            case PNG -> ExifBlock.inPng(bytes).orElse(null);
            case WEBP -> ExifBlock.inWebp(bytes).orElse(null);
            case TIFF -> bytes;
            default -> null;
        };
    }

    private FileMetadata read() {
        TiffDirectory exif = part(() -> first.named(EXIF_DIRECTORY));
        TiffDirectory gps = part(() -> first.named(GPS_DIRECTORY));
        Integer orientation = part(this::orientation);
        PhotoMetadata photo = new PhotoMetadata(
                part(() -> takenAt(exif)),
                part(() -> coordinates(gps)),
                part(this::camera),
                part(() -> text(exif, BODY_SERIAL)),
                part(() -> text(first, SOFTWARE)));
        return new FileMetadata(photo, orientation == null ? 0 : orientation, readable);
    }

    private interface Part<T> {
        @Nullable
        T read() throws IOException;
    }

    /** A part that is broken costs none of the others. */
    private <T> @Nullable T part(Part<T> part) {
        try {
            return part.read();
        } catch (IOException broken) {
            readable = false;
            return null;
        }
    }

    private @Nullable Integer orientation() throws IOException {
        Long value = first.number(ORIENTATION);
        return value != null && value >= 1 && value <= 8 ? value.intValue() : null;
    }

    private @Nullable String camera() throws IOException {
        return PhotoMetadata.camera(text(first, MAKE), text(first, MODEL));
    }

    private static @Nullable Timestamp takenAt(@Nullable TiffDirectory exif) throws IOException {
        String time = text(exif, TIME_ORIGINAL);
        if (time == null) {
            return null;
        }
        try {
            LocalDateTime clock = LocalDateTime.parse(time, EXIF_TIME);
            return Timestamp.isPossible(clock) ? new Timestamp(clock, offset(exif)) : null;
        } catch (DateTimeException notATime) {
            return null;
        }
    }

    private static @Nullable ZoneOffset offset(@Nullable TiffDirectory exif) throws IOException {
        String offset = text(exif, OFFSET_ORIGINAL);
        try {
            return offset == null ? null : ZoneOffset.of(offset);
        } catch (DateTimeException notAnOffset) {
            return null;
        }
    }

    private static @Nullable Coordinates coordinates(@Nullable TiffDirectory gps) throws IOException {
        if (gps == null) {
            return null;
        }
        double[] latitude = gps.fractions(LATITUDE, 3);
        double[] longitude = gps.fractions(LONGITUDE, 3);
        String north = text(gps, LATITUDE_REFERENCE);
        String east = text(gps, LONGITUDE_REFERENCE);
        if (latitude == null || longitude == null || north == null || east == null) {
            return null;
        }
        return Coordinates.of(degrees(latitude) * sign(north, 'N', 'S'), degrees(longitude) * sign(east, 'E', 'W'))
                .orElse(null);
    }

    private static double degrees(double[] degreesMinutesSeconds) {
        double degrees = degreesMinutesSeconds[0];
        // Cameras that write degrees with fractions leave the others at 0 / 0.
        double minutes = Double.isNaN(degreesMinutesSeconds[1]) ? 0 : degreesMinutesSeconds[1];
        double seconds = Double.isNaN(degreesMinutesSeconds[2]) ? 0 : degreesMinutesSeconds[2];
        return degrees + minutes / 60 + seconds / 3600;
    }

    private static int sign(String reference, char positive, char negative) throws IOException {
        char letter = Character.toUpperCase(reference.charAt(0));
        if (letter != positive && letter != negative) {
            throw new IOException("Neither of the two directions");
        }
        return letter == positive ? 1 : -1;
    }

    private static @Nullable String text(@Nullable TiffDirectory directory, int tag) throws IOException {
        return directory == null ? null : directory.text(tag, DecodingLimits.EXIF_TEXT);
    }
}

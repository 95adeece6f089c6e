package org.sightline.image;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.apache.commons.imaging.ImagingException;
import org.apache.commons.imaging.bytesource.ByteSource;
import org.apache.commons.imaging.formats.jpeg.JpegImageParser;
import org.apache.commons.imaging.formats.tiff.TiffField;
import org.apache.commons.imaging.formats.tiff.TiffImageMetadata;
import org.apache.commons.imaging.formats.tiff.TiffImageParser;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffDirectoryType;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.taginfos.TagInfo;
import org.apache.commons.imaging.formats.tiff.taginfos.TagInfoAscii;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Coordinates;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.Timestamp;

/** Reads EXIF from JPEG, PNG, WebP and TIFF (EXIF 2.32). Broken metadata never costs the picture. */
final class MetadataReader {

    private static final DateTimeFormatter EXIF_TIME =
            DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);
    private static final TagInfo OFFSET_TIME_ORIGINAL =
            new TagInfoAscii("OffsetTimeOriginal", 0x9011, -1, TiffDirectoryType.EXIF_DIRECTORY_EXIF_IFD);
    private static final int LONGEST_TEXT = 200;

    private final TiffImageMetadata exif;
    private boolean readable = true;

    private MetadataReader(TiffImageMetadata exif) {
        this.exif = exif;
    }

    static FileMetadata read(ImageFormat format, byte[] bytes) {
        try {
            TiffImageMetadata exif = exif(format, bytes);
            return exif == null ? FileMetadata.NONE : new MetadataReader(exif).read();
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // Commons Imaging throws unchecked exceptions too on malformed input, and follows directories without end.
            return FileMetadata.UNREADABLE;
        }
    }

    private static @Nullable TiffImageMetadata exif(ImageFormat format, byte[] bytes) throws IOException {
        return switch (format) {
            case JPEG -> tiff(new JpegImageParser().getExifRawData(ByteSource.array(bytes)));
            case PNG -> tiff(ExifBlock.inPng(bytes).orElse(null));
            case WEBP -> tiff(ExifBlock.inWebp(bytes).orElse(null));
            case TIFF -> tiff(bytes);
            default -> null;
        };
    }

    private static @Nullable TiffImageMetadata tiff(byte @Nullable [] bytes) throws IOException {
        return bytes == null ? null : (TiffImageMetadata) new TiffImageParser().getMetadata(bytes);
    }

    private FileMetadata read() {
        Integer orientation = part(this::orientation);
        PhotoMetadata photo = new PhotoMetadata(
                part(this::takenAt),
                part(this::coordinates),
                part(this::camera),
                part(() -> text(ExifTagConstants.EXIF_TAG_BODY_SERIAL_NUMBER)),
                part(() -> text(TiffTagConstants.TIFF_TAG_SOFTWARE)));
        return new FileMetadata(photo, orientation == null ? 0 : orientation, readable);
    }

    private interface Part<T> {
        @Nullable
        T read() throws ImagingException;
    }

    /** A part that is broken costs none of the others. */
    private <T> @Nullable T part(Part<T> part) {
        try {
            return part.read();
        } catch (ImagingException | RuntimeException broken) {
            readable = false;
            return null;
        }
    }

    private @Nullable Integer orientation() throws ImagingException {
        TiffField field = exif.findField(TiffTagConstants.TIFF_TAG_ORIENTATION);
        if (field == null) {
            return null;
        }
        int value = field.getIntValue();
        return value >= 1 && value <= 8 ? value : null;
    }

    private @Nullable String camera() throws ImagingException {
        String make = text(TiffTagConstants.TIFF_TAG_MAKE);
        String model = text(TiffTagConstants.TIFF_TAG_MODEL);
        if (make == null || model == null || model.startsWith(make)) {
            return model == null ? make : model;
        }
        return make + " " + model;
    }

    private @Nullable Timestamp takenAt() throws ImagingException {
        String time = text(ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL);
        if (time == null) {
            return null;
        }
        try {
            LocalDateTime clock = LocalDateTime.parse(time, EXIF_TIME);
            return Timestamp.isPossible(clock) ? new Timestamp(clock, offset()) : null;
        } catch (DateTimeException notATime) {
            return null;
        }
    }

    private @Nullable ZoneOffset offset() throws ImagingException {
        String offset = text(OFFSET_TIME_ORIGINAL);
        try {
            return offset == null ? null : ZoneOffset.of(offset);
        } catch (DateTimeException notAnOffset) {
            return null;
        }
    }

    private @Nullable Coordinates coordinates() throws ImagingException {
        TiffImageMetadata.GpsInfo gps = exif.getGpsInfo();
        return gps == null
                ? null
                : Coordinates.of(gps.getLatitudeAsDegreesNorth(), gps.getLongitudeAsDegreesEast())
                        .orElse(null);
    }

    private @Nullable String text(TagInfo tag) throws ImagingException {
        TiffField field = exif.findField(tag);
        if (field == null || !(field.getValue() instanceof String value)) {
            return null;
        }
        String clean = value.replace('\0', ' ').strip();
        return clean.isEmpty() ? null : clean.substring(0, Math.min(clean.length(), LONGEST_TEXT));
    }
}

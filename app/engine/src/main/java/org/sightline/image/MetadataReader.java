package org.sightline.image;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.ImagingException;
import org.apache.commons.imaging.common.ImageMetadata;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.png.PngImageMetadata;
import org.apache.commons.imaging.formats.tiff.TiffField;
import org.apache.commons.imaging.formats.tiff.TiffImageMetadata;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffDirectoryType;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.taginfos.TagInfo;
import org.apache.commons.imaging.formats.tiff.taginfos.TagInfoAscii;
import org.apache.commons.imaging.formats.webp.WebPImageMetadata;
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

    private MetadataReader() {}

    static FileMetadata read(ImageFormat format, byte[] bytes) {
        if (format == ImageFormat.GIF || format == ImageFormat.BMP) {
            return FileMetadata.NONE;
        }
        try {
            TiffImageMetadata exif = exif(Imaging.getMetadata(bytes));
            return exif == null ? FileMetadata.NONE : new FileMetadata(photo(exif), orientation(exif), true);
        } catch (IOException | RuntimeException broken) {
            // Commons Imaging throws unchecked exceptions too on malformed input.
            return FileMetadata.UNREADABLE;
        }
    }

    private static @Nullable TiffImageMetadata exif(@Nullable ImageMetadata metadata) {
        if (metadata instanceof JpegImageMetadata jpeg) {
            return jpeg.getExif();
        }
        if (metadata instanceof PngImageMetadata png) {
            return png.getExif();
        }
        if (metadata instanceof WebPImageMetadata webp) {
            return webp.getExif();
        }
        return metadata instanceof TiffImageMetadata tiff ? tiff : null;
    }

    private static int orientation(TiffImageMetadata exif) throws ImagingException {
        TiffField field = exif.findField(TiffTagConstants.TIFF_TAG_ORIENTATION);
        if (field == null) {
            return 0;
        }
        int value = field.getIntValue();
        return value >= 1 && value <= 8 ? value : 0;
    }

    private static PhotoMetadata photo(TiffImageMetadata exif) throws ImagingException {
        String make = text(exif, TiffTagConstants.TIFF_TAG_MAKE);
        String model = text(exif, TiffTagConstants.TIFF_TAG_MODEL);
        return new PhotoMetadata(
                takenAt(exif),
                coordinates(exif),
                camera(make, model),
                text(exif, ExifTagConstants.EXIF_TAG_BODY_SERIAL_NUMBER),
                text(exif, TiffTagConstants.TIFF_TAG_SOFTWARE));
    }

    private static @Nullable String camera(@Nullable String make, @Nullable String model) {
        if (make == null || model == null || model.startsWith(make)) {
            return model == null ? make : model;
        }
        return make + " " + model;
    }

    private static @Nullable Timestamp takenAt(TiffImageMetadata exif) throws ImagingException {
        String time = text(exif, ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL);
        if (time == null) {
            return null;
        }
        try {
            return new Timestamp(LocalDateTime.parse(time, EXIF_TIME), offset(exif));
        } catch (DateTimeException notATime) {
            return null;
        }
    }

    private static @Nullable ZoneOffset offset(TiffImageMetadata exif) throws ImagingException {
        String offset = text(exif, OFFSET_TIME_ORIGINAL);
        try {
            return offset == null ? null : ZoneOffset.of(offset);
        } catch (DateTimeException notAnOffset) {
            return null;
        }
    }

    private static @Nullable Coordinates coordinates(TiffImageMetadata exif) throws ImagingException {
        TiffImageMetadata.GpsInfo gps = exif.getGpsInfo();
        return gps == null
                ? null
                : Coordinates.of(gps.getLatitudeAsDegreesNorth(), gps.getLongitudeAsDegreesEast())
                        .orElse(null);
    }

    private static @Nullable String text(TiffImageMetadata exif, TagInfo tag) throws ImagingException {
        TiffField field = exif.findField(tag);
        if (field == null || !(field.getValue() instanceof String value)) {
            return null;
        }
        String clean = value.replace('\0', ' ').strip();
        return clean.isEmpty() ? null : clean.substring(0, Math.min(clean.length(), LONGEST_TEXT));
    }
}

package org.sightline.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffDirectoryType;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.taginfos.TagInfoAscii;
import org.apache.commons.imaging.formats.tiff.write.TiffImageWriterLossy;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;

/** EXIF to be written into a picture. */
final class ExifDraft {

    private static final TagInfoAscii OFFSET_TIME_ORIGINAL =
            new TagInfoAscii("OffsetTimeOriginal", 0x9011, -1, TiffDirectoryType.EXIF_DIRECTORY_EXIF_IFD);

    private final TiffOutputSet set = new TiffOutputSet();

    ExifDraft orientation(int value) throws IOException {
        set.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_ORIENTATION, (short) value);
        return this;
    }

    ExifDraft camera(String make, String model) throws IOException {
        set.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_MAKE, make);
        set.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_MODEL, model);
        return this;
    }

    ExifDraft software(String software) throws IOException {
        set.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_SOFTWARE, software);
        return this;
    }

    ExifDraft serial(String serial) throws IOException {
        set.getOrCreateExifDirectory().add(ExifTagConstants.EXIF_TAG_BODY_SERIAL_NUMBER, serial);
        return this;
    }

    ExifDraft time(String time) throws IOException {
        set.getOrCreateExifDirectory().add(ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL, time);
        return this;
    }

    ExifDraft offset(String offset) throws IOException {
        set.getOrCreateExifDirectory().add(OFFSET_TIME_ORIGINAL, offset);
        return this;
    }

    ExifDraft place(double latitude, double longitude) throws IOException {
        set.setGpsInDegrees(longitude, latitude);
        return this;
    }

    /** The TIFF structure that every container of EXIF holds. */
    byte[] toBytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TiffImageWriterLossy().write(out, set);
        return out.toByteArray();
    }

    byte[] inJpeg(byte[] jpeg) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExifRewriter().updateExifMetadataLossy(jpeg, out, set);
        return out.toByteArray();
    }
}

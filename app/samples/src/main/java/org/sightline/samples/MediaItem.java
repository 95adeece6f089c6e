package org.sightline.samples;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One listing of a photo or video. The methods return a changed copy that still means the same file, so a photo can be
 * given to a post and to an album with another caption each.
 */
public final class MediaItem {
    private final MediaFile file;
    private final @Nullable Long createdAt;
    private final @Nullable String caption;
    private final @Nullable PhotoExif exif;

    private MediaItem(MediaFile file, @Nullable Long createdAt, @Nullable String caption, @Nullable PhotoExif exif) {
        this.file = file;
        this.createdAt = createdAt;
        this.caption = caption;
        this.exif = exif;
    }

    private static MediaItem of(MediaFile file) {
        return new MediaItem(file, null, null, null);
    }

    /** A photo that is in the archive. */
    public static MediaItem photo(byte[] bytes) {
        byte[] copy = bytes.clone();
        return photo(() -> copy);
    }

    /** A photo whose bytes are made when they are written; each call must give the same. */
    public static MediaItem photo(Supplier<byte[]> bytes) {
        return of(new MediaFile(false, null, null, bytes));
    }

    /** A photo under a given file name, such as one without an extension or with letters beyond ASCII. */
    public static MediaItem photoNamed(String fileName, Supplier<byte[]> bytes) {
        return of(new MediaFile(false, fileName, null, bytes));
    }

    /** A photo that is listed with an ordinary path, but whose file is not in the archive. */
    public static MediaItem missingPhoto() {
        return of(new MediaFile(false, null, null, null));
    }

    /** A photo listed by this very uri: a web address, a bare file name, nothing at all, or an unsafe path. */
    public static MediaItem photoUri(String uri) {
        return of(new MediaFile(false, null, uri, null));
    }

    /** A video that is in the archive: a few bytes that start like an MP4 file. */
    public static MediaItem video() {
        return of(new MediaFile(true, null, null, MediaItem::startOfVideo));
    }

    /** A video whose bytes are made when they are written; each call must give the same. */
    public static MediaItem video(Supplier<byte[]> bytes) {
        return of(new MediaFile(true, null, null, bytes));
    }

    /** The same under a given file name. */
    public static MediaItem videoNamed(String fileName, Supplier<byte[]> bytes) {
        return of(new MediaFile(true, fileName, null, bytes));
    }

    /** A video that is in the archive under a given file name, such as one without an extension. */
    public static MediaItem videoNamed(String fileName) {
        return of(new MediaFile(true, fileName, null, MediaItem::startOfVideo));
    }

    /** A voice note that is in the archive: Instagram and Facebook write it into a file that starts like a video. */
    public static MediaItem voiceNote() {
        return videoNamed("audioclip-1510000020000-2345.mp4");
    }

    /** A video listed by this very uri, such as a web address. */
    public static MediaItem videoUri(String uri) {
        return of(new MediaFile(true, null, uri, null));
    }

    /** The creation time of the listing in epoch seconds; else that of the post or message is written. */
    public MediaItem createdAt(long epochSeconds) {
        return new MediaItem(file, epochSeconds, caption, exif);
    }

    /** The words below the photo. */
    public MediaItem caption(String text) {
        return new MediaItem(file, createdAt, text, exif);
    }

    /** What the camera noted. */
    public MediaItem exif(PhotoExif noted) {
        return new MediaItem(file, createdAt, caption, noted);
    }

    private static byte[] startOfVideo() {
        return "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom".getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The file that is listed. */
    public MediaFile file() {
        return file;
    }

    /** Whether it is a video. */
    public boolean isVideo() {
        return file.isVideo();
    }

    /** The creation time of the listing, epoch seconds. */
    public @Nullable Long createdAt() {
        return createdAt;
    }

    /** The creation time of the listing, else another time, epoch seconds. */
    public @Nullable Long createdAtOr(@Nullable Long otherwise) {
        return createdAt != null ? createdAt : otherwise;
    }

    /** The words below it. */
    public @Nullable String caption() {
        return caption;
    }

    /** What the camera noted. */
    public @Nullable PhotoExif exif() {
        return exif;
    }
}

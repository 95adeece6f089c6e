package org.sightline.archive.googlephotos;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a photo's or video's file, taken apart.
 *
 * @param stem everything before the extension
 * @param extension with its dot; empty where there is none
 * @param plainStem the stem without the number that tells files of one name apart
 * @param number digits of that number; empty where there is none
 */
record MediaName(String stem, String extension, String plainStem, String number) {

    private static final Set<String> PICTURES = Set.of(
            "jpg", "jpeg", "jpe", "jfif", "png", "webp", "gif", "bmp", "tif", "tiff", "heic", "heif", "avif", "jxl",
            "jp2", "psd", "dng", "cr2", "cr3", "crw", "nef", "nrw", "arw", "srf", "srw", "raf", "orf", "rw2", "pef",
            "raw", "ico");
    private static final Set<String> VIDEOS = Set.of(
            "mp4", "mov", "m4v", "avi", "webm", "mkv", "3gp", "3g2", "mpg", "mpeg", "wmv", "asf", "flv", "mts", "m2ts",
            "m2t", "ts", "divx", "mod", "tod", "mmv");

    /** The moving part of a photo; there may be a second one. */
    private static final Pattern MOVING = Pattern.compile("(?i)mp(~\\d{1,9})?");

    private static final Pattern NUMBERED = Pattern.compile("(?s)^(?<plain>.*)\\((?<number>\\d{1,9})\\)$");

    static MediaName of(String name) {
        String composed = composed(name);
        int dot = composed.lastIndexOf('.');
        String stem = dot <= 0 ? composed : composed.substring(0, dot);
        Matcher numbered = NUMBERED.matcher(stem);
        boolean isNumbered = numbered.matches();
        return new MediaName(
                stem,
                composed.substring(stem.length()),
                isNumbered ? numbered.group("plain") : stem,
                isNumbered ? numbered.group("number") : "");
    }

    /** Letters with their accents, as Google writes them; some systems take them apart. */
    static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** Whether the extension is that of a picture. */
    boolean isPicture() {
        return PICTURES.contains(kind());
    }

    /** Whether the extension is that of a video or of a photo's moving part. */
    boolean isVideo() {
        return VIDEOS.contains(kind()) || MOVING.matcher(kind()).matches();
    }

    private String kind() {
        return extension.isEmpty() ? "" : extension.substring(1).toLowerCase(Locale.ROOT);
    }
}

package org.sightline.samples.googlephotos;

import java.util.List;

/**
 * The folder of a year in a language, and the folder of everything in the same.
 *
 * @param container the folder of Google Photos
 * @param year the folder of a year
 */
public record YearFolders(String container, String year) {
    private static final int YEAR = 2021;

    /** All that were seen. */
    public static List<YearFolders> all() {
        return List.of(
                of("Google Photos", "Photos from %d"),
                of("Google Fotos", "Fotos de %d"),
                of("Google Fotos", "Fotos del %d"),
                of("Google Fotos", "Fotos do %d"),
                of("Google Fotos", "Fotos da %d"),
                of("Google Photos", "Photos de %d"),
                of("Google Photos", "Photos du %d"),
                of("Google Photos", "Photos des %d"),
                of("Google Fotos", "Fotos von %d"),
                of("Google Fotos", "Fotos aus %d"),
                of("Google Foto", "Foto del %d"),
                of("Google Fotos", "Foto's uit %d"),
                of("Google Fotos", "Foto's van %d"),
                of("Google Фото", "Фото за %d"),
                of("Google Фото", "Фото из %d"),
                of("Google 相册", "来自%d年的照片"),
                of("Google 相簿", "来自%d年的照片"),
                of("Google 相片", "来自%d年的照片"),
                of("Google フォト", "%d年の写真"),
                of("Google 포토", "%d년의 사진"));
    }

    private static YearFolders of(String container, String pattern) {
        return new YearFolders(container, pattern.formatted(YEAR));
    }
}

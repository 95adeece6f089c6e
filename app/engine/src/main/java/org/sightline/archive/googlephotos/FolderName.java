package org.sightline.archive.googlephotos;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a folder of an export holds, by its name, which is in the language of the account. */
enum FolderName {
    YEAR,
    TRASH,
    /** Archived, locked away, or not converted: in the library, but not shown with the rest. */
    PUT_AWAY,
    UNTITLED,
    /** An album, if it says so or lies where albums lie. */
    OTHER;

    private static final Pattern YEARS = Pattern.compile("(?iu)^(photos from|fotos (de|del|do|da|von|aus)"
            + "|photos (de|du|des)|foto (del|dal|da|di)|foto['’]s (uit|van)|фото (за|из)) \\d{4}$"
            + "|^来自\\d{4}年的照片$|^\\d{4}\\s?年の写真$|^\\d{4}년의 사진$");

    private static final Pattern UNTITLED_NAMES = Pattern.compile("(?iu)^(untitled|sans titre)(\\s?\\(\\d+\\))?$");

    private static final Set<String> PUT_AWAY_NAMES = Set.of("archive", "locked folder", "failed videos");

    private static final Set<String> TRASH_NAMES = Set.of(
            "trash",
            "bin",
            "papierkorb",
            "corbeille",
            "papelera",
            "cestino",
            "lixeira",
            "prullenbak",
            "kosz",
            "papperskorg",
            "papirkurv",
            "корзина",
            "回收站",
            "ゴミ箱",
            "휴지통");

    static FolderName of(String folder) {
        String name = MediaName.composed(folder);
        String lower = name.toLowerCase(Locale.ROOT);
        if (YEARS.matcher(name).matches()) {
            return YEAR;
        }
        if (TRASH_NAMES.contains(lower)) {
            return TRASH;
        }
        if (PUT_AWAY_NAMES.contains(lower)) {
            return PUT_AWAY;
        }
        return UNTITLED_NAMES.matcher(name).matches() ? UNTITLED : OTHER;
    }
}

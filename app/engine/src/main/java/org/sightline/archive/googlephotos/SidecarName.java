package org.sightline.archive.googlephotos;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a file beside a photo, taken apart: {@code A.jpg.supplemental-metadata(1).json}, where everything before the number
 * may have been cut.
 *
 * @param base what precedes the number and the extension
 * @param named the base without what is left of {@code .supplemental-metadata}
 * @param number digits of the number; empty where there is none
 */
record SidecarName(String base, String named, String number) {

    private static final String ENDING = ".json";
    private static final String SUPPLEMENT = "supplemental-metadata";

    /** Characters at which names are cut, counted as a reader of the name would. */
    static final int[] CUT = {47, 46};

    private static final Pattern NUMBERED = Pattern.compile("(?s)^(?<base>.+)\\((?<number>\\d{1,9})\\)$");

    /** What Google puts beside photos and albums that is about neither. */
    private static final Set<String> GENERAL =
            Set.of("print-subscriptions.json", "shared_album_comments.json", "user-generated-memory-titles.json");

    static boolean isJson(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    static boolean isGeneral(String name) {
        return GENERAL.contains(name.toLowerCase(Locale.ROOT));
    }

    /** @param name ends with {@code .json} */
    static SidecarName of(String name) {
        String whole = MediaName.composed(name);
        whole = whole.substring(0, whole.length() - ENDING.length());
        Matcher numbered = NUMBERED.matcher(whole);
        String base = numbered.matches() ? numbered.group("base") : whole;
        return new SidecarName(base, withoutSupplement(base), numbered.matches() ? numbered.group("number") : "");
    }

    private static String withoutSupplement(String base) {
        int dot = base.lastIndexOf('.');
        return dot > 0 && SUPPLEMENT.startsWith(base.substring(dot + 1)) ? base.substring(0, dot) : base;
    }

    /** Whether it may have lost its end. */
    boolean isCut() {
        int length = length(base);
        return length == CUT[0] || length == CUT[1];
    }

    /** Whether it is named after a photo or video, and not after what it holds. */
    boolean isOfMedium() {
        return isPlainly() || !named.equals(base) || isCut();
    }

    /** Whether the whole name of a photo or video stands in it. */
    boolean isPlainly() {
        MediaName medium = MediaName.of(named);
        return medium.isPicture() || medium.isVideo();
    }

    /** The name of the photo's file, if it can be told. */
    Optional<String> medium() {
        MediaName medium = MediaName.of(named);
        return isPlainly() ? Optional.of(numbered(medium.stem(), medium.extension())) : Optional.empty();
    }

    /** The name of a file with this one's number. */
    String numbered(String stem, String extension) {
        return stem + (number.isEmpty() ? "" : "(" + number + ")") + extension;
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The first characters of a text; all where it has fewer. */
    static String start(String text, int characters) {
        return length(text) <= characters ? text : text.substring(0, text.offsetByCodePoints(0, characters));
    }
}

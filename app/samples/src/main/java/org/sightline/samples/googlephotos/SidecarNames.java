package org.sightline.samples.googlephotos;

/** Names files as Takeout does, in characters (code points). */
final class SidecarNames {
    private static final int BEFORE_JSON = 46;
    private static final int BEFORE_EXTENSION = 47;

    private SidecarNames() {}

    /** The file of a title: characters that file systems refuse are replaced, and long names are cut. */
    static String photo(String title) {
        String name = title.replaceAll("[&?\\\\/:*\"<>|]", "_");
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return cut(stem, BEFORE_EXTENSION) + (dot < 0 ? "" : name.substring(dot));
    }

    /** The sidecar of a title, as made until 2024. */
    static String old(String title) {
        return cut(title.replaceAll("[&?\\\\/:*\"<>|]", "_"), BEFORE_JSON) + ".json";
    }

    /** The sidecar of a title, as made since the end of 2024. */
    static String recent(String title) {
        return old(title + ".supplemental-metadata");
    }

    private static String cut(String text, int characters) {
        return text.codePointCount(0, text.length()) <= characters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, characters));
    }
}

package org.sightline.samples.youtube;

/** Names files after titles as YouTube does. */
final class FileTitles {
    /** UTF-16 units that are left of the title of a video. */
    static final int OF_VIDEO = 43;
    /** UTF-16 units that are left of the title of a playlist. */
    static final int OF_PLAYLIST = 47;

    private FileTitles() {}

    static String of(String title, int units) {
        String name = title.replaceAll("[\\\\;|:?]", "").replaceAll("['/%*\"]", "_");
        return name.substring(0, Math.min(units, name.length()));
    }
}

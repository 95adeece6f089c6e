package org.sightline.archive;

/** Text of an archive as it is kept or shown: not longer than somebody may have written it, and of whole characters. */
public final class KeptText {

    private static final int SHOWN = 200;
    private static final char UNKNOWN = '\uFFFD';

    private KeptText() {}

    /** At most {@link ArchiveLimits#KEPT_TEXT} characters; halves of a character become a sign for an unknown one. */
    public static String of(String text) {
        return whole(text, ArchiveLimits.KEPT_TEXT);
    }

    /** A name or key for a sentence: short, without what moves the cursor, rings the bell or turns the direction of text. */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        whole(text, SHOWN)
                .codePoints()
                .map(character -> isUnseen(character) ? UNKNOWN : character)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean isUnseen(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static String whole(String text, int most) {
        int end = Math.min(text.length(), most);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder changed = null;
        for (int i = 0; i < end; i++) {
            char character = text.charAt(i);
            boolean pair =
                    Character.isHighSurrogate(character) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(character)) {
                changed = changed == null ? new StringBuilder(text.substring(0, end)) : changed;
                changed.setCharAt(i, UNKNOWN);
            }
        }
        return changed == null ? text.substring(0, end) : changed.toString();
    }
}

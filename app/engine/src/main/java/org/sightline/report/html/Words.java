package org.sightline.report.html;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.sightline.model.Timestamp;
import org.sightline.system.Bundles;

/** The page's sentences by their keys, and texts of strangers made harmless to read. */
final class Words {

    /** Characters that are shown of a text out of an archive. */
    static final int LONGEST = 300;

    /** Characters that are shown of a problem, which may hold a path. */
    static final int LONGEST_PROBLEM = 600;

    /** Characters that are shown of a path. */
    static final int LONGEST_PATH = 200;

    private final ResourceBundle bundle;
    private final Locale locale;

    Words(Locale locale) {
        this.locale = locale;
        this.bundle = Bundles.of("report", locale);
    }

    Locale locale() {
        return locale;
    }

    String of(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    String number(long number) {
        return of("number", number);
    }

    String date(Timestamp time) {
        return DateTimeFormatter.ofPattern(bundle.getString("date"), locale).format(time.dateTime());
    }

    String dateAndTime(Timestamp time) {
        String clock =
                DateTimeFormatter.ofPattern(bundle.getString("time"), locale).format(time.dateTime());
        return time.offset() == null
                ? clock
                : clock + " " + (ZoneOffset.UTC.equals(time.offset()) ? "UTC" : time.offset());
    }

    String dateAndTime(Instant time) {
        return dateAndTime(Timestamp.utc(time));
    }

    String joined(List<String> parts) {
        return String.join(bundle.getString("list.comma"), parts);
    }

    /** A text out of an archive: at most {@link #LONGEST} characters of it, none of which changes how others are shown. */
    String foreign(String text) {
        return foreign(text, LONGEST);
    }

    String foreignPath(String path) {
        return foreign(path, LONGEST_PATH);
    }

    /** @param longest characters that are shown */
    String foreign(String text, int longest) {
        int length = text.codePointCount(0, text.length());
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(longest).map(Words::harmless).forEach(shown::appendCodePoint);
        if (length > longest) {
            shown.append(of("photo.shortened", length - longest));
        }
        return shown.toString();
    }

    /** Control characters, turns of the writing direction, and what is no character become visible marks. */
    private static int harmless(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t' ? ' ' : 0xFFFD;
            case Character.SURROGATE, Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                0xFFFD;
            // Joins the parts of one emoji.
            case Character.FORMAT -> character == 0x200D ? character : 0xFFFD;
            default -> character;
        };
    }
}

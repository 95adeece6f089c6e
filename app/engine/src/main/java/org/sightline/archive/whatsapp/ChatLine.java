package org.sightline.archive.whatsapp;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first line of a message: {@code [06/08/2026, 14:32:11] Name: text} on iPhones, {@code 06/08/2026, 14:32 - Name: text} on
 * Android. Separators and clocks differ by language; marks that are not seen stand between.
 *
 * @param date three numbers and what stands between them
 * @param time on a clock of 12 or 24 hours
 * @param text what was written, without the name of who wrote it
 */
record ChatLine(String date, String time, String text) {

    private static final Pattern LINE = Pattern.compile(
            "^\\[?(?<date>\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}),?[ \\u202F\\u00A0]"
                    + "(?<time>\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:[ \\u202F\\u00A0]?[AaPp]\\.?[ ]?[Mm]\\.?)?)\\]?(?: -)? (?<rest>.*)$");
    private static final Pattern NAMED = Pattern.compile("^[^:]{1,200}: ?(?<text>.*)$");

    /** Empty where the line goes on with the message before it. */
    static Optional<ChatLine> of(String line) {
        Matcher found = LINE.matcher(visible(line));
        if (!found.matches()) {
            return Optional.empty();
        }
        Matcher named = NAMED.matcher(found.group("rest"));
        String text = named.matches() ? named.group("text") : "";
        return Optional.of(new ChatLine(found.group("date"), found.group("time"), text));
    }

    /** Without marks of direction and of the byte order. */
    static String visible(String line) {
        return line.replaceAll("[\\u200E\\u200F\\u202A-\\u202C\\uFEFF]", "");
    }
}

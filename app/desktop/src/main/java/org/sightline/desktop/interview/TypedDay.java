package org.sightline.desktop.interview;

import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.model.Since;

/** A day, a month or a year as people type it: {@code 2016}, {@code 2016-03}, {@code 1.3.2016}, {@code 03/2016}. */
final class TypedDay {

    private static final Pattern DAY_FIRST = Pattern.compile("(?:(\\d{1,2})\\.\\s*)?(\\d{1,2})[./]\\s*(\\d{4})");

    private TypedDay() {}

    /** @throws DateTimeParseException if it is none of these */
    static Since parse(String typed) {
        String text = typed.strip();
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (!dayFirst.matches()) {
            return Since.parse(text);
        }
        String month = String.format(Locale.ROOT, "%s-%02d", dayFirst.group(3), Integer.parseInt(dayFirst.group(2)));
        String day = dayFirst.group(1);
        return Since.parse(day == null ? month : String.format(Locale.ROOT, "%s-%02d", month, Integer.parseInt(day)));
    }
}

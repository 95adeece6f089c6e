package org.sightline.archive.meta;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Timestamp;

/**
 * Dates as Meta's pages write them for reading, in English, German, French and Spanish. They are on the clock of whoever made
 * the export, whose zone is not told. A form that is not known, or that may be read in two ways, gives no date.
 */
public final class MetaDates {

    private static final int LONGEST = 100;
    private static final Map<String, Integer> MONTHS = new HashMap<>();

    static {
        months(1, "january", "jan", "januar", "jän", "jänner", "janvier", "janv", "enero", "ene");
        months(2, "february", "feb", "februar", "février", "févr", "fév", "febrero");
        months(3, "march", "mar", "märz", "mär", "mrz", "mars", "marzo");
        months(4, "april", "apr", "avril", "avr", "abril", "abr");
        months(5, "may", "mai", "mayo");
        months(6, "june", "jun", "juni", "juin", "junio");
        months(7, "july", "jul", "juli", "juillet", "juil", "julio");
        months(8, "august", "aug", "août", "agosto", "ago");
        months(9, "september", "sep", "sept", "septembre", "septiembre");
        months(10, "october", "oct", "oktober", "okt", "octobre", "octubre");
        months(11, "november", "nov", "novembre", "noviembre");
        months(12, "december", "dec", "dezember", "dez", "décembre", "déc", "diciembre", "dic");
    }

    private static final String WEEKDAY = "(?:\\p{L}+\\.?,\\s*)?";
    private static final String WEEKDAY_BEFORE_NUMBER = "(?:\\p{L}+\\.?,?\\s+)?";
    private static final String MONTH = "(?<month>\\p{L}+)\\.?";
    private static final String DAY = "(?<day>\\d{1,2})";
    private static final String YEAR = "(?<year>\\d{4})";
    private static final String CLOCK = "(?<hour>\\d{1,2})\\s*[:h]\\s*(?<minute>\\d{2})(?::(?<second>\\d{2}))?"
            + "(?:\\s*(?<half>am|pm|vorm|nachm))?(?:\\s*uhr)?"
            + "(?:\\s*(?:utc|gmt)\\s*(?<zone>[+-]\\d{1,2}(?::?\\d{2})?|(?![+-])))?";
    private static final String TIME = ",?\\s*(?:(?:at|um|à|a las|a la|-)\\s*)?" + CLOCK;

    private static final Pattern MONTH_FIRST =
            Pattern.compile(WEEKDAY + MONTH + "\\s+" + DAY + "(?:st|nd|rd|th)?,?\\s+" + YEAR + TIME);
    private static final Pattern DAY_FIRST = Pattern.compile(
            WEEKDAY_BEFORE_NUMBER + DAY + "(?:\\.|er|º)?\\s+(?:de\\s+)?" + MONTH + "(?:\\s+de)?,?\\s+" + YEAR + TIME);
    private static final Pattern YEAR_FIRST = Pattern.compile(YEAR + "-(?<number>\\d{2})-" + DAY + "[t\\s]" + CLOCK);
    private static final Pattern WITH_POINTS =
            Pattern.compile(WEEKDAY_BEFORE_NUMBER + DAY + "\\.(?<number>\\d{1,2})\\." + YEAR + TIME);
    private static final Pattern WITH_SLASHES =
            Pattern.compile(WEEKDAY_BEFORE_NUMBER + "(?<first>\\d{1,2})/(?<number>\\d{1,2})/" + YEAR + TIME);

    private MetaDates() {}

    private static void months(int number, String... names) {
        for (String name : names) {
            MONTHS.put(name, number);
        }
    }

    /**
     * The time that a text of a page says; empty where its form is not known.
     *
     * @param language of the page, such as {@code de}; null where it does not say
     */
    public static Optional<Timestamp> parse(String text, @Nullable String language) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String comparable = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .replaceAll("\\b([ap])\\.? ?m\\.?(?= |$)", "$1m")
                .replaceAll("\\b(vorm|nachm)\\.", "$1")
                .strip();
        for (Pattern form : new Pattern[] {MONTH_FIRST, DAY_FIRST, YEAR_FIRST, WITH_POINTS}) {
            Matcher matcher = form.matcher(comparable);
            if (matcher.matches()) {
                Integer month = form == MONTH_FIRST || form == DAY_FIRST
                        ? MONTHS.get(matcher.group("month"))
                        : Integer.valueOf(matcher.group("number"));
                return month == null ? Optional.empty() : time(matcher, month, number(matcher, "day"));
            }
        }
        Matcher slashes = WITH_SLASHES.matcher(comparable);
        return slashes.matches() ? withSlashes(slashes, language) : Optional.empty();
    }

    /** Day and month in either order: told apart by a number above twelve, or by a language that has one order only. */
    private static Optional<Timestamp> withSlashes(Matcher matcher, @Nullable String language) {
        int first = number(matcher, "first");
        int second = number(matcher, "number");
        boolean dayFirst = language != null && (language.startsWith("fr") || language.startsWith("es"));
        if (dayFirst || first > 12) {
            return time(matcher, second, first);
        }
        return second > 12 || first == second ? time(matcher, first, second) : Optional.empty();
    }

    private static Optional<Timestamp> time(Matcher matcher, int month, int day) {
        int hour = number(matcher, "hour");
        String half = matcher.group("half");
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            boolean afternoon = half.equals("pm") || half.equals("nachm");
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        String second = matcher.group("second");
        try {
            LocalDateTime time = LocalDateTime.of(
                    number(matcher, "year"),
                    month,
                    day,
                    hour,
                    number(matcher, "minute"),
                    second == null ? 0 : Integer.parseInt(second));
            String zone = matcher.group("zone");
            return Timestamp.isPossible(time)
                    ? Optional.of(new Timestamp(time, zone == null ? null : offset(zone)))
                    : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static ZoneOffset offset(String zone) {
        if (zone.isEmpty()) {
            return ZoneOffset.UTC;
        }
        int sign = zone.charAt(0) == '-' ? -1 : 1;
        String digits = zone.substring(1).replace(":", "");
        int hours = Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
        int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}

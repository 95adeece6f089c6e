package org.sightline.video;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Coordinates;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.Timestamp;

/**
 * What a video's file tells beside its pictures, out of the tags of its container: those of Apple's, Android's and cameras' files as
 * FFmpeg names them. What encoders write of themselves is not taken for a camera. Pure.
 */
final class FilmMetadata {

    /** Characters that are kept of a text, as of a photo's. */
    static final int LONGEST = 200;

    /** The first tells the time on the clock with its zone, the second only that in UTC, or a clock without a zone. */
    private static final List<String> TIMES =
            List.of("com.apple.quicktime.creationdate", "creation_time", "date", "date_recorded");

    private static final List<String> PLACES = List.of("com.apple.quicktime.location.iso6709", "location");

    /** The box {@code loci} of 3GP, with the language in which it names the place. */
    private static final Pattern PLACE_IN_LANGUAGE = Pattern.compile("location-[a-z]{3}");

    private static final List<String> MAKERS = List.of("com.apple.quicktime.make", "make", "com.android.manufacturer");
    private static final List<String> MODELS = List.of("com.apple.quicktime.model", "model", "com.android.model");
    private static final List<String> SOFTWARE = List.of("com.apple.quicktime.software", "software");
    private static final String ANDROID = "com.android.version";

    /** What FFmpeg calls itself in files that it writes for others. */
    private static final Pattern LIBRARY = Pattern.compile("Lav[cf]\\d.*", Pattern.DOTALL);

    private static final Pattern TIME = Pattern.compile(
            "(\\d{4})[-:](\\d{2})[-:](\\d{2})[T ](\\d{2}:\\d{2}:\\d{2})(?:\\.\\d{1,9})? ?(Z|[+-]\\d{2}(?::?\\d{2})?)?");

    /** ISO 6709: latitude and longitude, then a height, a system and a name, which are passed over. */
    private static final Pattern PLACE = Pattern.compile(
            "([+-])(\\d{1,6})(\\.\\d{1,12})?([+-])(\\d{1,7})(\\.\\d{1,12})?(?:[+-]\\d{1,9}(?:\\.\\d{1,12})?)?(?:CRS[^/]*)?(?:/.*)?",
            Pattern.DOTALL);

    /** The days at which clocks begin that nobody set, and at which "none" is. */
    private static final Set<LocalDate> NEVER =
            Set.of(LocalDate.of(1904, 1, 1), LocalDate.of(1970, 1, 1), LocalDate.of(1969, 12, 31));

    private FilmMetadata() {}

    /** @param tags by their names in small letters */
    static PhotoMetadata of(Map<String, String> tags) {
        String camera = PhotoMetadata.camera(text(MAKERS, tags), text(MODELS, tags));
        return new PhotoMetadata(
                first(TIMES, tags, FilmMetadata::time),
                coordinates(tags),
                camera == null ? null : shortened(camera),
                null,
                software(tags));
    }

    private static <T> @Nullable T first(
            List<String> names, Map<String, String> tags, Function<String, @Nullable T> reading) {
        for (String name : names) {
            String value = tags.get(name);
            T read = value == null ? null : reading.apply(value);
            if (read != null) {
                return read;
            }
        }
        return null;
    }

    private static @Nullable String text(List<String> names, Map<String, String> tags) {
        return first(names, tags, FilmMetadata::cleaned);
    }

    private static @Nullable String software(Map<String, String> tags) {
        String told = first(SOFTWARE, tags, FilmMetadata::program);
        String android = text(List.of(ANDROID), tags);
        return told != null || android == null ? told : shortened("Android " + android);
    }

    private static @Nullable String program(String value) {
        String text = cleaned(value);
        return text == null || LIBRARY.matcher(text).matches() ? null : text;
    }

    private static @Nullable String cleaned(String value) {
        StringBuilder plain = new StringBuilder();
        value.codePoints()
                .map(character -> Character.isISOControl(character) ? ' ' : character)
                .forEach(plain::appendCodePoint);
        String text = shortened(plain.toString().strip());
        return text.isEmpty() ? null : text;
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static @Nullable Timestamp time(String value) {
        Matcher told = TIME.matcher(value.strip());
        if (!told.matches()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(told.group(1)), Integer.parseInt(told.group(2)), Integer.parseInt(told.group(3)));
            LocalDateTime clock = LocalDateTime.of(day, LocalTime.parse(told.group(4)));
            String zone = told.group(5);
            return NEVER.contains(day) || !Timestamp.isPossible(clock)
                    ? null
                    : new Timestamp(clock, zone == null ? null : ZoneOffset.of(zone));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static @Nullable Coordinates coordinates(Map<String, String> tags) {
        return Stream.concat(
                        PLACES.stream(),
                        tags.keySet().stream()
                                .filter(name -> PLACE_IN_LANGUAGE.matcher(name).matches())
                                .sorted())
                .map(tags::get)
                .filter(Objects::nonNull)
                .map(FilmMetadata::place)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Coordinates place(String value) {
        Matcher told = PLACE.matcher(value.strip());
        if (!told.matches()) {
            return null;
        }
        double latitude = degrees(told.group(1), told.group(2), told.group(3), 2);
        double longitude = degrees(told.group(4), told.group(5), told.group(6), 3);
        return Coordinates.of(latitude, longitude).orElse(null);
    }

    /**
     * How many digits there are before the point tells whether they are degrees alone, or minutes and seconds follow.
     *
     * @param most digits of degrees
     * @return not a number where it is none of these
     */
    private static double degrees(String sign, String digits, @Nullable String fraction, int most) {
        int further = Math.max(0, digits.length() - most);
        if (further != 0 && further != 2 && further != 4) {
            return Double.NaN;
        }
        double last = fraction == null ? 0 : Double.parseDouble("0" + fraction);
        int degrees = Integer.parseInt(digits.substring(0, digits.length() - further));
        if (further == 0) {
            return signed(sign, degrees + last);
        }
        int minutes = Integer.parseInt(digits.substring(digits.length() - further, digits.length() - further + 2));
        int seconds = further == 4 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
        if (minutes >= 60 || seconds >= 60) {
            return Double.NaN;
        }
        return signed(
                sign, degrees + (further == 2 ? (minutes + last) / 60 : minutes / 60.0 + (seconds + last) / 3600));
    }

    private static double signed(String sign, double degrees) {
        return sign.equals("-") ? -degrees : degrees;
    }
}

package org.sightline.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Assumption;
import org.sightline.model.Audience;
import org.sightline.model.Platform;
import picocli.CommandLine;

/** Reads {@code PLATFORM[:FROM..TO]=AUDIENCE}. */
final class AssumptionConverter implements CommandLine.ITypeConverter<Assumption> {

    private static final Pattern FORM = Pattern.compile("([a-z-]+)(?::(\\S*?)\\.\\.(\\S*?))?=([A-Za-z_]+)");

    @Override
    public Assumption convert(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new CommandLine.TypeConversionException(
                    "'" + text
                            + "' is not of the form PLATFORM[:FROM..TO]=AUDIENCE, such as facebook:2010-01-01..2014-12-31=PUBLIC");
        }
        Platform platform = Platform.byId(matcher.group(1))
                .orElseThrow(() -> new CommandLine.TypeConversionException("'" + matcher.group(1)
                        + "' is no platform. Known are: "
                        + Arrays.stream(Platform.values()).map(Platform::id).collect(Collectors.joining(", "))));
        try {
            return new Assumption(platform, day(matcher.group(2)), day(matcher.group(3)), audience(matcher.group(4)));
        } catch (DateTimeParseException notADay) {
            throw new CommandLine.TypeConversionException("Days are written as 2014-12-31 in '" + text + "'");
        } catch (IllegalArgumentException impossible) {
            throw new CommandLine.TypeConversionException(impossible.getMessage() + ": '" + text + "'");
        }
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null || text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static Audience audience(String text) {
        String known = Arrays.stream(Audience.values())
                .filter(Audience::isKnown)
                .map(Enum::name)
                .collect(Collectors.joining(", "));
        try {
            Audience audience = Audience.valueOf(text.toUpperCase(Locale.ROOT));
            if (audience.isKnown()) {
                return audience;
            }
        } catch (IllegalArgumentException unknown) {
            throw new CommandLine.TypeConversionException("'" + text + "' is no audience. Known are: " + known);
        }
        throw new CommandLine.TypeConversionException("An assumption names an audience: " + known);
    }
}

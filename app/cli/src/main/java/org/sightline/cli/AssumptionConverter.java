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
            throw new Mistake("wrong.assumption", text);
        }
        Platform platform = Platform.byId(matcher.group(1))
                .orElseThrow(() -> new Mistake(
                        "wrong.platform",
                        matcher.group(1),
                        Arrays.stream(Platform.values()).map(Platform::id).collect(Collectors.joining(", "))));
        try {
            return new Assumption(platform, day(matcher.group(2)), day(matcher.group(3)), audience(matcher.group(4)));
        } catch (DateTimeParseException notADay) {
            throw new Mistake("wrong.day", text);
        } catch (IllegalArgumentException impossible) {
            throw new Mistake("wrong.period", text);
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
            throw new Mistake("wrong.audience", text, known);
        }
        throw new Mistake("wrong.audienceUnknown", known);
    }
}

package org.sightline.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours of the levels can be read on everything they stand on. */
class ContrastTest {

    private static final double LEAST = 4.5;
    private static final List<String> LEVELS = List.of("high", "medium", "low", "none");
    private static final List<String> BACKGROUNDS = List.of("-color-bg-default", "-color-bg-subtle");

    @ParameterizedTest
    @EnumSource(Theme.class)
    void levelsStandOutFromTheirBackground(Theme theme) throws IOException {
        String own = read("/org/sightline/resources/desktop/sightline.css");
        String[] blocks = own.split(":dark \\{", 2);
        String levels = theme == Theme.LIGHT ? blocks[0] : blocks[1];
        String base = read(theme.userAgentStylesheet());
        for (String background : BACKGROUNDS) {
            for (String level : LEVELS) {
                double contrast = contrast(colour(levels, "-level-" + level), colour(base, background));
                assertThat(contrast).as(level + " on " + background).isGreaterThanOrEqualTo(LEAST);
            }
        }
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = ContrastTest.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Color colour(String sheet, String name) {
        Matcher matcher = Pattern.compile(Pattern.quote(name) + ":\\s*([^;]+);").matcher(sheet);
        assertThat(matcher.find()).as(name).isTrue();
        return Color.web(matcher.group(1).strip());
    }

    private static double contrast(Color first, Color second) {
        double brighter = Math.max(luminance(first), luminance(second));
        double darker = Math.min(luminance(first), luminance(second));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}

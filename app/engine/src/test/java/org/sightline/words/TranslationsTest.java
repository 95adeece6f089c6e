package org.sightline.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every translated bundle says all that the English one says, with the same values in it. */
class TranslationsTest {

    private static final Path FOLDER = Path.of("..", "..", "resources", "messages");
    private static final Pattern VALUE = Pattern.compile("\\{(\\d+)[,}]");

    static List<Path> translations() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> translations = files.filter(
                            file -> file.getFileName().toString().matches("\\w+_[a-z]{2}\\.properties"))
                    .sorted()
                    .toList();
            assertThat(translations).hasSizeGreaterThan(2);
            return translations;
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> values(String message) {
        Set<String> values = new TreeSet<>();
        Matcher matcher = VALUE.matcher(message);
        while (matcher.find()) {
            values.add(matcher.group(1));
        }
        return values;
    }

    @ParameterizedTest
    @MethodSource("translations")
    void saysTheSameWithTheSameValues(Path file) throws IOException {
        Properties english = read(
                FOLDER.resolve(file.getFileName().toString().replaceFirst("_[a-z]{2}\\.properties", ".properties")));
        Properties translated = read(file);

        assertThat(translated.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            String message = translated.getProperty(key);
            assertThat(values(message)).as(key).isEqualTo(values(english.getProperty(key)));
            assertThat(new MessageFormat(message).getFormats().length)
                    .as("%s can be formatted", key)
                    .isGreaterThanOrEqualTo(0);
            assertThat(message).as(key).isNotBlank().doesNotContain("TODO");
        }
    }
}

package org.sightline.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bundle is there in every language, says all that the English one says, with the same values, in sentences that can be formed. */
class TranslationsTest {

    static List<String> bundles() throws IOException {
        List<String> names = new ArrayList<>(MessageFiles.names());
        assertThat(names).contains("cli", "desktop", "engine", "letters", "report", "usage");
        return names;
    }

    @Test
    void thereAreLanguages() throws IOException {
        assertThat(MessageFiles.languages()).contains("de");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageSaysTheSameWithTheSameValues(String name) throws IOException {
        Properties english = MessageFiles.read(MessageFiles.english(name));
        for (String language : MessageFiles.languages()) {
            Properties translated = MessageFiles.read(MessageFiles.translated(name, language));
            assertThat(translated.stringPropertyNames()).as(language).isEqualTo(english.stringPropertyNames());
            for (String key : english.stringPropertyNames()) {
                assertThat(MessageFiles.values(name, translated.getProperty(key)))
                        .as("%s of %s in %s", key, name, language)
                        .isEqualTo(MessageFiles.values(name, english.getProperty(key)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everySentenceCanBeFormed(String name) throws IOException {
        List<Path> files = new ArrayList<>(List.of(MessageFiles.english(name)));
        for (String language : MessageFiles.languages()) {
            files.add(MessageFiles.translated(name, language));
        }
        for (Path file : files) {
            assertThat(MessageFiles.twice(Files.readAllLines(file)))
                    .as("twice in %s", file)
                    .isEmpty();
            Properties sentences = MessageFiles.read(file);
            for (String key : sentences.stringPropertyNames()) {
                String sentence = sentences.getProperty(key);
                assertThat(MessageFiles.mistakes(name, sentence))
                        .as("%s of %s: %s", key, file, sentence)
                        .isEmpty();
                assertThat(sentence).as(key).doesNotContain("TODO");
            }
        }
    }

    @Test
    void whatIsPlantedIsFound() {
        assertThat(MessageFiles.mistakes("cli", " ")).isNotEmpty();
        assertThat(MessageFiles.mistakes("cli", "{0,choice,1#one|1<{0}")).isNotEmpty();
        assertThat(MessageFiles.mistakes("cli", "{0,numbr}")).isNotEmpty();
        assertThat(MessageFiles.mistakes("cli", "the file's name {0}")).isNotEmpty();
        assertThat(MessageFiles.mistakes("cli", "{0,choice,0#none|1#one|1<{0,number,integer}} of the file''s"))
                .isEmpty();
        assertThat(MessageFiles.mistakes("usage", "half of it, 50 %, is done")).isNotEmpty();
        assertThat(MessageFiles.mistakes("usage", "%nThe file's name: ${DEFAULT-VALUE}."))
                .isEmpty();
        assertThat(MessageFiles.twice(List.of("a=1", "b=2", "a=3"))).containsExactly("a");
        assertThat(MessageFiles.values("cli", "{0} of {1,choice,1#one|1<{1,number,integer}}"))
                .containsExactly("0", "1");
        assertThat(MessageFiles.values("usage", "Default: ${DEFAULT-VALUE}.")).containsExactly("${DEFAULT-VALUE}");
    }
}

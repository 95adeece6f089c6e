package org.sightline.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sightline.model.Audience;
import org.sightline.model.Exposure;

class MessagesTest {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.sightline.resources.messages.desktop", Locale.ROOT);
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern KEY_IN_CODE = Pattern.compile("\\btext\\(\\s*\"([^\"]+)\"");

    /** Meanings that a name need not have. */
    private static final Set<String> OPTIONAL = Set.of("audience.PUBLIC.meaning", "audience.UNKNOWN.meaning");

    @Test
    void everyKeyThatTheCodeNamesIsThere() throws IOException {
        assertThat(BUNDLE.keySet()).containsAll(keysUsed());
    }

    @Test
    void everyKeyThatIsThereIsUsed() throws IOException {
        Set<String> unused = new TreeSet<>(BUNDLE.keySet());
        unused.removeAll(keysUsed());
        unused.removeAll(OPTIONAL);
        assertThat(unused).isEmpty();
    }

    private static Set<String> keysUsed() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".java"))::iterator) {
                Matcher matcher = KEY_IN_CODE.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        Arrays.stream(Audience.values()).forEach(audience -> keys.add("audience." + audience));
        for (Exposure exposure : Exposure.values()) {
            keys.add("exposure." + exposure);
            keys.add("exposure." + exposure + ".meaning");
        }
        return keys;
    }

    @Test
    void apostrophesAreCurly() {
        assertThat(BUNDLE.keySet()).noneMatch(key -> BUNDLE.getString(key).contains("'"));
    }

    @Test
    void theVoiceIsCalmAndPromisesNothing() {
        List<String> never =
                List.of("!", "safe", "anonymous", "leak", "guarantee", "hacker", "criminal", "don’t worry", "danger");
        for (String key : BUNDLE.keySet()) {
            String words = BUNDLE.getString(key).toLowerCase(Locale.ROOT);
            assertThat(never).as(key).noneMatch(words::contains);
        }
    }

    @Test
    void numbersAreWrittenInTheLanguageOfTheWords() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Messages.english().number(1204)).isEqualTo("1,204");
        } finally {
            Locale.setDefault(before);
        }
    }
}

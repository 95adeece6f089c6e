package org.sightline.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
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
import org.sightline.advice.Catalogue;
import org.sightline.desktop.guides.GuidedPlatform;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Exposure;
import org.sightline.model.Identifiability;
import org.sightline.model.Platform;
import org.sightline.model.Role;

class MessagesTest {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.sightline.resources.messages.desktop", Locale.ROOT);
    private static final ResourceBundle GERMAN =
            ResourceBundle.getBundle("org.sightline.resources.messages.desktop", Locale.GERMAN);
    private static final Pattern VALUE = Pattern.compile("\\{(\\d)");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern KEY_IN_CODE = Pattern.compile("\\btext\\(\\s*\"([^\"]+)\"");

    private static final Pattern DOTTED = Pattern.compile("\"([a-z][A-Za-z]*\\.[A-Za-z.]*)\"");

    /** Meanings that a name need not have. */
    private static final Set<String> OPTIONAL = Set.of("audience.PUBLIC.meaning", "audience.UNKNOWN.meaning");

    @Test
    void everyKeyThatTheCodeNamesIsThere() throws IOException {
        assertThat(BUNDLE.keySet()).containsAll(keysNamed());
    }

    @Test
    void everyKeyThatIsThereIsUsed() throws IOException {
        Set<String> unused = new TreeSet<>(BUNDLE.keySet());
        unused.removeAll(keysNamed());
        unused.removeAll(keysPutTogether());
        unused.removeAll(OPTIONAL);
        assertThat(unused).isEmpty();
    }

    /** What a pattern finds in the code. */
    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".java"))::iterator) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }

    /** Keys that stand in the code elsewhere, or of which the beginning does. */
    private static Set<String> keysPutTogether() throws IOException {
        Set<String> texts = found(DOTTED);
        Set<String> keys = new TreeSet<>();
        for (String key : BUNDLE.keySet()) {
            if (texts.contains(key) || texts.stream().anyMatch(text -> text.endsWith(".") && key.startsWith(text))) {
                keys.add(key);
            }
        }
        return keys;
    }

    private static Set<String> keysNamed() throws IOException {
        Set<String> keys = new TreeSet<>();
        found(KEY_IN_CODE).stream().filter(key -> !key.endsWith(".")).forEach(keys::add);
        Arrays.stream(Audience.values()).forEach(audience -> keys.add("audience." + audience));
        for (Exposure exposure : Exposure.values()) {
            keys.add("exposure." + exposure);
            keys.add("exposure." + exposure + ".meaning");
        }
        Arrays.stream(Platform.values()).forEach(platform -> keys.add("platform." + platform.id()));
        Arrays.stream(AppearanceKind.values()).forEach(kind -> keys.add("kind." + kind));
        Arrays.stream(Identifiability.values()).forEach(level -> keys.add("face." + level));
        Arrays.stream(Role.values()).forEach(role -> keys.add("role." + role));
        Catalogue.shipped().sections().forEach(section -> keys.add("section." + section.platform()));
        for (GuidedPlatform platform : GuidedPlatform.values()) {
            keys.addAll(List.of(platform.steps(), platform.options(), platform.waiting(), platform.tells()));
        }
        keys.add("date");
        return keys;
    }

    /** Which values a sentence has, and what kind they are of. */
    private static Set<String> values(String sentence) {
        Set<String> values = new TreeSet<>();
        Matcher matcher = VALUE.matcher(sentence);
        while (matcher.find()) {
            values.add(matcher.group(1));
        }
        return values;
    }

    @Test
    void germanSaysAllThatEnglishSays() {
        assertThat(GERMAN.keySet()).isEqualTo(BUNDLE.keySet());
        for (String key : BUNDLE.keySet()) {
            assertThat(values(GERMAN.getString(key))).as(key).isEqualTo(values(BUNDLE.getString(key)));
            assertThat(GERMAN.getString(key)).as(key).isNotBlank();
        }
    }

    @Test
    void everySentenceOfBothLanguagesCanBeFilled() {
        for (String key : BUNDLE.keySet()) {
            for (int number : new int[] {0, 1, 2, 1204}) {
                for (ResourceBundle language : List.of(BUNDLE, GERMAN)) {
                    String sentence = language.getString(key);
                    if (!key.equals("date")) {
                        assertThat(new MessageFormat(sentence, Locale.ENGLISH)
                                        .format(new Object[] {number, number, number, number, number}))
                                .as(key)
                                .doesNotContain("{")
                                .doesNotContain("choice");
                    }
                }
            }
        }
    }

    @Test
    void germanIsGerman() {
        assertThat(Messages.inLanguage("de").of(Audience.FRIENDS)).isEqualTo("Freunde");
        assertThat(Messages.inLanguage("de").number(1204)).isEqualTo("1.204");
        assertThat(Messages.inLanguage("de").date(LocalDate.of(2016, 5, 3))).isEqualTo("3. Mai 2016");
        assertThat(Messages.inLanguage(null).date(LocalDate.of(2016, 5, 3))).isEqualTo("3 May 2016");
        assertThat(Messages.inLanguage("fr").of(Audience.FRIENDS)).isEqualTo("Friends");
    }

    @Test
    void apostrophesAreCurly() {
        assertThat(BUNDLE.keySet()).noneMatch(key -> BUNDLE.getString(key).contains("'"));
        assertThat(GERMAN.keySet()).noneMatch(key -> GERMAN.getString(key).contains("'"));
    }

    @Test
    void theVoiceIsCalmAndPromisesNothing() {
        List<String> never =
                List.of("!", "safe", "anonymous", "leak", "guarantee", "hacker", "criminal", "don’t worry", "danger");
        List<String> niemals =
                List.of("!", "garantie", "anonym", "hacker", "kriminell", "keine sorge", "gefahr", "gefährlich");
        for (String key : BUNDLE.keySet()) {
            String words = BUNDLE.getString(key).toLowerCase(Locale.ROOT);
            assertThat(never).as(key).noneMatch(words::contains);
            String worte = GERMAN.getString(key).toLowerCase(Locale.ROOT);
            assertThat(niemals).as(key).noneMatch(worte::contains);
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

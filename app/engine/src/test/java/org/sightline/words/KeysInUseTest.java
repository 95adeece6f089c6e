package org.sightline.words;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No sentence that nobody says, and none that is said and not there. */
class KeysInUseTest {

    private static final String ENGINE = "app/engine/src/main/java/org/sightline/";
    private static final String CLI = "app/cli/src/main/java";
    private static final String DESKTOP = "app/desktop/src/main/java";

    /** Which code says the sentences of which bundle. Those of {@code usage} picocli asks for: UsageWordsTest of the command line. */
    private static final Map<String, List<String>> SPEAKERS = Map.ofEntries(
            entry("advice", List.of(ENGINE + "advice")),
            entry("answers", List.of(ENGINE + "answers", ENGINE + "audit", ENGINE + "batch", CLI)),
            entry("batch", List.of(ENGINE + "batch", CLI)),
            entry("cli", List.of(CLI)),
            entry("desktop", List.of(DESKTOP)),
            entry("engine", List.of(ENGINE + "audit")),
            entry("faults", List.of(ENGINE + "system")),
            entry("letters", List.of(ENGINE + "letters", CLI, DESKTOP)),
            entry("places", List.of(ENGINE + "places")),
            entry("report", List.of(ENGINE + "report")),
            entry("store", List.of(ENGINE + "store", ENGINE + "audit")));

    /** Keys that are put together of more than a beginning and one part, each with why. */
    private static final Map<String, Map<Pattern, String>> COMPOSED = Map.of(
            "answers",
            Map.of(
                    Pattern.compile("(fb|ig|threads|x)\\..*\\.(question|where|option\\.[A-Z_]+)"),
                    "ids of the interview's questions, which are data; InterviewTest asks each for its words"),
            "letters",
            Map.of(Pattern.compile("subject\\..*"), "LetterComposer looks for the most special of several"),
            "report",
            Map.of(Pattern.compile("plan\\.\\w+\\.means"), "PlanPage says a heading and what it means"));

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern DOTTED = Pattern.compile("[a-z][A-Za-z-]*(\\.[A-Za-z0-9_-]+)+\\.?");
    private static final Pattern BEGINNING = Pattern.compile("[A-Za-z][\\w.-]*\\.");

    /** What looks like a key and is the name of a file, of a property of the program or of an entry of the catalogue. */
    private static final Pattern OTHERWISE = Pattern.compile(
            ".*\\.(json|csv|html|pdf|zip|properties|jpg|png)|sightline\\.[a-z]+|law\\.(gdpr|uk|ca)\\..*");

    private static Set<String> texts(List<String> folders) throws IOException {
        Set<String> texts = new TreeSet<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(MessageFiles.ROOT.resolve(folder))) {
                for (Path file :
                        (Iterable<Path>) files.filter(path -> path.toString().endsWith(".java"))::iterator) {
                    texts.addAll(texts(Files.readString(file)));
                }
            }
        }
        return texts;
    }

    private static Set<String> texts(String code) {
        Set<String> texts = new TreeSet<>();
        Matcher matcher = TEXT.matcher(code);
        while (matcher.find()) {
            texts.add(matcher.group(1));
        }
        return texts;
    }

    private static Set<String> unused(Set<String> keys, Set<String> texts, Set<Pattern> composed) {
        List<String> beginnings =
                texts.stream().filter(text -> BEGINNING.matcher(text).matches()).toList();
        return keys.stream()
                .filter(key -> !texts.contains(key))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .filter(key -> composed.stream()
                        .noneMatch(pattern -> pattern.matcher(key).matches()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Texts that begin like a key of these and are none, nor the beginning of one. */
    private static Set<String> missing(Set<String> keys, Set<String> texts) {
        Set<String> families = keys.stream().map(KeysInUseTest::family).collect(Collectors.toSet());
        return texts.stream()
                .filter(text -> DOTTED.matcher(text).matches() && families.contains(family(text)))
                .filter(text -> !OTHERWISE.matcher(text).matches())
                .filter(text -> !keys.contains(text))
                .filter(text -> keys.stream().noneMatch(key -> key.startsWith(text.endsWith(".") ? text : text + ".")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String family(String key) {
        return key.replaceAll("\\..*", "");
    }

    private static Set<String> keys(String name) throws IOException {
        return MessageFiles.read(MessageFiles.english(name)).stringPropertyNames();
    }

    @Test
    void everyBundleHasSpeakers() throws IOException {
        Set<String> names = new TreeSet<>(MessageFiles.names());
        names.remove(MessageFiles.USAGE);
        assertThat(SPEAKERS.keySet()).isEqualTo(names);
        assertThat(SPEAKERS.keySet()).containsAll(COMPOSED.keySet());
    }

    @Test
    void everySentenceIsSaid() throws IOException {
        for (Map.Entry<String, List<String>> bundle : SPEAKERS.entrySet()) {
            Set<Pattern> composed =
                    COMPOSED.getOrDefault(bundle.getKey(), Map.of()).keySet();
            assertThat(unused(keys(bundle.getKey()), texts(bundle.getValue()), composed))
                    .as("unused of %s", bundle.getKey())
                    .isEmpty();
        }
    }

    @Test
    void everySentenceThatIsSaidIsThere() throws IOException {
        Map<String, Set<String>> spokenIn = new TreeMap<>();
        for (Map.Entry<String, List<String>> bundle : SPEAKERS.entrySet()) {
            for (String folder : bundle.getValue()) {
                spokenIn.computeIfAbsent(folder, each -> new TreeSet<>()).addAll(keys(bundle.getKey()));
            }
        }
        spokenIn.get(CLI).addAll(keys(MessageFiles.USAGE));
        for (Map.Entry<String, Set<String>> folder : spokenIn.entrySet()) {
            assertThat(missing(folder.getValue(), texts(List.of(folder.getKey()))))
                    .as("said in %s and not there", folder.getKey())
                    .isEmpty();
        }
    }

    @Test
    void theListOfWhatIsPutTogetherHoldsNothingThatIsGone() throws IOException {
        for (Map.Entry<String, Map<Pattern, String>> bundle : COMPOSED.entrySet()) {
            for (Pattern pattern : bundle.getValue().keySet()) {
                assertThat(keys(bundle.getKey()))
                        .as(pattern.pattern())
                        .anyMatch(key -> pattern.matcher(key).matches());
            }
        }
    }

    @Test
    void whatIsPlantedIsFound() {
        Set<String> keys = Set.of("scan.done", "scan.stopped.kept", "level.HIGH", "wipe.gone");
        Set<String> texts =
                texts("say(\"scan.done\"); of(\"level.\" + level); say(\"scan.stoped.kept\"); \"report.json\"");
        assertThat(unused(keys, texts, Set.of())).containsExactly("scan.stopped.kept", "wipe.gone");
        assertThat(unused(keys, texts, Set.of(Pattern.compile("wipe\\..*")))).containsExactly("scan.stopped.kept");
        assertThat(missing(keys, texts)).containsExactly("scan.stoped.kept");
    }
}

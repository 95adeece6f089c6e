package org.sightline.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Similarity is never called a probability, nobody is "identified", and nothing is called safe: in no message of any language, and
 * in no sentence that stands in the code.
 */
class ForbiddenWordsTest {

    private static final List<String> WORDS = List.of(
            // English
            "probabilit(y|ies)",
            "likelihood",
            "(un)?certain(ty|ly)?",
            "safe(ly|r|st)?",
            "identif(y|ied|ies) as",
            "guaranteed?",
            "anonymous(ly)?",
            "100 ?%",
            // German
            "wahrscheinlichkeit(en)?",
            "(un)?sicher(e|er|es|en|heit)?",
            "identifiziert als",
            "garantiert",
            "anonym(e|er|es|en)?");

    private static final Pattern FORBIDDEN =
            Pattern.compile("(?<![\\p{L}-])(" + String.join("|", WORDS) + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE);

    /** What is between quotes in a line of Java. */
    private static final Pattern SENTENCE = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*+)\"");

    /** What a command is called is no sentence about a photo. */
    private static final String COMMAND = "safe-copy";

    private static List<String> found(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = FORBIDDEN.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "..").resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("target"))
                    .toList();
        }
    }

    @Test
    void noMessageOfAnyLanguageHoldsOne() throws IOException {
        List<Path> messages = new ArrayList<>(files("resources/messages", ".properties"));
        messages.addAll(files("resources/interview", ".json"));
        messages.addAll(files("resources/advice", ".yaml"));
        assertThat(messages).as("files of messages").hasSizeGreaterThan(3);
        for (Path file : messages) {
            for (String line : Files.readAllLines(file)) {
                String words = line.startsWith("#") ? "" : line.substring(line.indexOf('=') + 1);
                assertThat(found(words)).as("%s: %s", file, line).isEmpty();
            }
        }
    }

    @Test
    void noSentenceInTheCodeHoldsOne() throws IOException {
        for (String module : List.of("app/engine/src/main", "app/cli/src/main", "app/desktop/src/main")) {
            for (Path file : files(module, ".java")) {
                Matcher sentence = SENTENCE.matcher(Files.readString(file));
                while (sentence.find()) {
                    if (sentence.group(1).equals(COMMAND)) {
                        continue;
                    }
                    assertThat(found(sentence.group(1)))
                            .as("%s: %s", file, sentence.group(1))
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void aWordThatIsPlantedIsFound() {
        assertThat(found("This photo is safe now.")).containsExactly("safe");
        assertThat(found("Probability of a match: 0.7")).containsExactly("Probability");
        assertThat(found("identified as Anna")).containsExactly("identified as");
        assertThat(found("Das Foto ist jetzt sicher.")).containsExactly("sicher");
        assertThat(found("Mit einer Wahrscheinlichkeit von 70 %")).containsExactly("Wahrscheinlichkeit");
        assertThat(found("A safeguard, and uncertainties about an unsafe-looking file"))
                .as("other words")
                .isEmpty();
    }
}

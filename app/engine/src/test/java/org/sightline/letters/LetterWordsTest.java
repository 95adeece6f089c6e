package org.sightline.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sightline.advice.Confidence;
import org.sightline.advice.Deadline;

/** Both languages say all of it, calmly. */
class LetterWordsTest {

    private static final String BUNDLE = "org.sightline.resources.messages.letters";
    private static final Pattern GAP = Pattern.compile("\\{(\\d+)");
    private static final Pattern NEVER = Pattern.compile(
            "(?i)\\b(safe|guaranteed?|criminals?|hackers?|leak(s|ed)?|anonymous|sicher|garantiert|kriminell|anonym)\\b|!|100 %");

    private static Map<String, String> words(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        assertThat(bundle.getLocale()).isEqualTo(locale);
        Map<String, String> words = new HashMap<>();
        for (Enumeration<String> keys = bundle.getKeys(); keys.hasMoreElements(); ) {
            String key = keys.nextElement();
            words.put(key, bundle.getString(key));
        }
        return words;
    }

    private static Set<String> gaps(String sentence) {
        Set<String> gaps = new TreeSet<>();
        Matcher matcher = GAP.matcher(sentence);
        while (matcher.find()) {
            gaps.add(matcher.group(1));
        }
        return gaps;
    }

    @Test
    void germanSaysAllThatEnglishSays() {
        Map<String, String> english = words(Locale.ROOT);
        Map<String, String> german = words(Locale.GERMAN);
        assertThat(german.keySet()).isEqualTo(english.keySet());
        // What German lacks would be taken from English.
        assertThat(german.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(english.get(entry.getKey())))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("law.UK", "law.CALIFORNIA");
        german.forEach(
                (key, sentence) -> assertThat(gaps(sentence)).as(key).isEqualTo(gaps(english.getOrDefault(key, ""))));
    }

    @Test
    void everySentenceIsCalmAndFormatted() {
        for (Locale locale : List.of(Locale.ROOT, Locale.GERMAN)) {
            words(locale).forEach((key, sentence) -> {
                assertThat(sentence).as(key).doesNotContain("'").isEqualTo(sentence.strip());
                assertThat(NEVER.matcher(sentence).find())
                        .as(key + ": " + sentence)
                        .isFalse();
            });
        }
    }

    @Test
    void everyWordIsThere() {
        for (LetterLanguage language : LetterLanguage.values()) {
            LetterWords words = LetterWords.in(language);
            Stream.of(
                            Arrays.stream(LetterKind.values()).map(value -> "kind." + value),
                            Arrays.stream(Jurisdiction.values()).map(value -> "jurisdiction." + value),
                            Arrays.stream(Jurisdiction.values()).map(value -> "law." + value),
                            Arrays.stream(Transport.values()).map(value -> "transport." + value),
                            Arrays.stream(Transport.values()).map(value -> "way." + value),
                            Arrays.stream(Transport.values()).map(value -> "way.to." + value),
                            Arrays.stream(Confidence.values()).map(value -> "confidence." + value),
                            Arrays.stream(Deadline.Purpose.values()).map(value -> "due." + value),
                            Arrays.stream(LetterRefusedException.Why.values()).map(value -> "refused." + value),
                            Arrays.stream(LetterKind.values())
                                    .filter(LetterKind::isRequest)
                                    .flatMap(value -> Stream.of("earlier." + value, "breach." + value)))
                    .flatMap(keys -> keys)
                    .forEach(key -> assertThat(words.has(key)).as(key).isTrue());
        }
    }

    @Test
    void theNoticeThatItIsNoLegalAdviceStandsOnceAndInNoLetter() {
        for (LetterOrder order : Orders.all()) {
            List<String> notes = new LetterNotes(order.language()).of(order);
            String notice = LetterWords.in(order.language()).of("notice.legal");
            assertThat(notes).containsOnlyOnce(notice);
            assertThat(Orders.text(order)).doesNotContain(notice);
        }
    }
}

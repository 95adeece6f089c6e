package org.sightline.advice;

import static org.sightline.advice.SectionDraft.orNone;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The words of a file of the catalogue in another language; what it lacks stands in English.
 *
 * @param name of what the file is about
 * @param words by the id of the entry
 * @param sentences by the id of the limit
 */
record Translation(
        @Nullable String name,
        Map<String, TranslatedWords> words,
        @Nullable Map<String, String> sentences) {

    static final Translation NONE = new Translation(null, Map.of(), Map.of());

    /**
     * What of an entry is said in the other language. Titles and ways to a setting are the platform's words: they stand in English
     * until somebody has read them in the platform's own menus of that language.
     */
    record TranslatedWords(
            @Nullable String title,
            @Nullable List<String> web,
            @Nullable List<String> app,
            String protects,
            String appliesTo,
            @Nullable String preset,
            @Nullable List<String> sideEffects,
            @Nullable List<String> remains) {

        Words over(Words english) {
            return new Words(
                    Objects.requireNonNullElse(title, english.title()),
                    protects,
                    Objects.requireNonNullElse(web, english.web()),
                    Objects.requireNonNullElse(app, english.app()),
                    appliesTo,
                    preset == null ? english.preset() : preset,
                    orNone(sideEffects),
                    orNone(remains));
        }
    }

    Words of(String entry, Words english) {
        TranslatedWords translated = words.get(entry);
        return translated == null ? english : translated.over(english);
    }

    String sentence(String limit, String english) {
        return sentences == null ? english : sentences.getOrDefault(limit, english);
    }
}

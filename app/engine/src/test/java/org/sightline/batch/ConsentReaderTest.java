package org.sightline.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentReaderTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final BatchWords words = new BatchWords(Locale.ENGLISH);
    private final ConsentReader reader = new ConsentReader(words, NOON);

    private Path file(String text) throws Exception {
        return Files.writeString(folder.resolve("consent.json"), text);
    }

    @Test
    void aRecordIsTakenAndCopiedAsItIs() throws Exception {
        String text = """
                {"version": 1, "person": "Anna B.", "agreedOn": "2026-11-26",
                 "agreedTo": ["EXAMINATION", "COUNTING"], "note": "on paper, in the folder"}
                """;
        Consent consent = reader.one(file(text));

        assertThat(consent.person()).isEqualTo("Anna B.");
        assertThat(consent.agreedOn()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(consent.allows(Consent.Scope.EXAMINATION)).isTrue();
        assertThat(consent.allows(Consent.Scope.COUNTING)).isTrue();
        assertThat(consent.allows(Consent.Scope.MESSAGES)).isFalse();
        assertThat(new String(consent.copy(), StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"person": "A", "agreedOn": "2026-01-01", "agreedTo": []}                                   | "version": 1 is missing
            {"version": 1, "agreedOn": "2026-01-01", "agreedTo": []}                                    | "person" is missing
            {"version": 1, "person": " ", "agreedOn": "2026-01-01", "agreedTo": []}                     | field "person": A text is expected
            {"version": 1, "person": "A", "agreedOn": "yesterday", "agreedTo": []}                      | field "agreedOn": A day is expected
            {"version": 1, "person": "A", "agreedOn": "2026-11-27", "agreedTo": []}                     | field "agreedOn": This day has not come yet
            {"version": 1, "person": "A", "agreedOn": "2026-01-01", "agreedTo": "EXAMINATION"}          | field "agreedTo": A list is expected
            {"version": 1, "person": "A", "agreedOn": "2026-01-01", "agreedTo": ["ALL"]}                | field "agreedTo[0]": This is not one of: EXAMINATION, COUNTING, MESSAGES, DELETED
            {"version": 1, "person": "A", "agreedOn": "2026-01-01", "agreedTo": [], "until": "2027"}    | field "until": There is no field of this name
            []                                                                                          | An object is expected
            yes                                                                                         | line 1: This is no JSON
            """)
    void aMistakeIsNamedWithItsPlace(String text, String said) throws Exception {
        Path file = file(text);
        assertThatThrownBy(() -> reader.one(file))
                .isInstanceOf(ConsentException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(said);
    }

    @Test
    void ofAListEachChildGetsItsOwnRecordAndNobodyElses() throws Exception {
        Path list = Files.writeString(folder.resolve("list.json"), """
                {"version": 1, "consents": [
                  {"child": "anna", "person": "Anna B.", "agreedOn": "2026-11-01", "agreedTo": ["EXAMINATION"]},
                  {"child": "bert.zip", "person": "Bert C.", "agreedOn": "2026-11-02", "agreedTo": []}]}
                """);
        Consents consents = Consents.of(list, words, NOON);
        Path anna = Files.createDirectories(folder.resolve("anna"));

        Consent listed = consents.of(new Child("anna", anna)).orElseThrow();
        assertThat(listed.person()).isEqualTo("Anna B.");
        String copy = new String(listed.copy(), StandardCharsets.UTF_8);
        assertThat(copy).contains("Anna").doesNotContain("Bert");
        Path asItsOwn = Files.writeString(anna.resolve("consent.json"), copy);
        assertThat(reader.one(asItsOwn).agreedTo()).isEqualTo(listed.agreedTo());
        assertThat(consents.of(new Child("carla", folder.resolve("carla")))).isEmpty();

        Files.writeString(anna.resolve("consent.json"), "{}");
        assertThatThrownBy(() -> consents.of(new Child("anna", anna)))
                .as("a record of its own that is wrong is not passed over")
                .isInstanceOf(ConsentException.class);
    }

    @Test
    void twoRecordsOfOneChildAreAMistake() throws Exception {
        String entry = "{\"child\": \"a\", \"person\": \"A\", \"agreedOn\": \"2026-11-01\", \"agreedTo\": []}";
        Path list = file("{\"version\": 1, \"consents\": [" + entry + ",\n" + entry + "]}");
        assertThatThrownBy(() -> Consents.of(list, words, NOON))
                .hasMessageContaining("line 2")
                .hasMessageContaining("has a record already");
    }
}

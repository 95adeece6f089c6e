package org.sightline.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.Platform;

/** What is documented of a batch's files is what is read and written. */
class BatchFormatsTest {

    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private static List<String> mistakes(String schema, String text) throws IOException {
        try (InputStream file =
                BatchFormatsTest.class.getResourceAsStream("/org/sightline/resources/schema/" + schema)) {
            String definition = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(definition, InputFormat.JSON)
                    .validate(text, InputFormat.JSON)
                    .stream()
                    .map(String::valueOf)
                    .toList();
        }
    }

    @Test
    void theDocumentedConsentRecordsAreTaken() throws Exception {
        List<String> examples = EXAMPLE.matcher(Files.readString(Path.of("..", "..", "docs", "batch.md")))
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
        assertThat(examples).hasSize(2);
        for (String example : examples) {
            assertThat(mistakes("consent-1.schema.json", example)).isEmpty();
        }
        BatchWords words = new BatchWords(Locale.ENGLISH);
        ConsentReader reader = new ConsentReader(words, Clock.systemUTC());
        Path one = Files.writeString(folder.resolve("consent.json"), examples.get(0));
        Path list = Files.writeString(folder.resolve("list.json"), examples.get(1));
        assertThat(reader.one(one).allows(Consent.Scope.EXAMINATION)).isTrue();
        assertThat(reader.list(list)).containsOnlyKeys("p01", "p02.zip");
    }

    @Test
    void theNumbersOfAGroupAreAsTheSchemaSays() throws Exception {
        List<PersonFacts> people = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            people.add(new PersonFacts(true, i > 20, false, false, EnumSet.of(Platform.FACEBOOK), "grain " + i));
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            AggregatePages.json(Aggregate.of(people), "sightline test", json);
            assertThat(mistakes("aggregate-1.schema.json", json.toString(StandardCharsets.UTF_8)))
                    .isEmpty();
        }
        assertThat(mistakes(
                        "aggregate-1.schema.json",
                        "{\"version\": 1, \"generator\": \"x\", \"people\": 5, \"groups\": []}"))
                .isNotEmpty();
    }
}

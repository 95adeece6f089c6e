package org.sightline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Platform;
import org.sightline.model.ProblemCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema names every word that a report may use, and no other. */
class SchemaTest {

    private static JsonNode schema() throws IOException {
        try (InputStream file =
                SchemaTest.class.getResourceAsStream("/org/sightline/resources/schema/report-1.schema.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(file));
        }
    }

    private static List<List<String>> lists() throws IOException {
        return schema().findValues("enum").stream()
                .map(list -> StreamSupport.stream(list.spliterator(), false)
                        .map(value -> value.asString(""))
                        .sorted()
                        .toList())
                .toList();
    }

    @Test
    void namesEveryCodeOfAProblem() throws Exception {
        assertThat(lists())
                .contains(Arrays.stream(ProblemCode.values())
                        .map(ProblemCode::code)
                        .sorted()
                        .toList());
    }

    @Test
    void namesEveryPlatform() throws Exception {
        assertThat(lists())
                .contains(Arrays.stream(Platform.values())
                        .map(Platform::id)
                        .sorted()
                        .toList());
    }

    @Test
    void namesEveryWordOfAnAppearance() throws Exception {
        assertThat(lists()).contains(names(AppearanceKind.values()));
        assertThat(lists()).contains(names(Audience.values()));
        assertThat(lists()).contains(names(EvidenceKind.values()));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).sorted().toList();
    }
}

package org.sightline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JsonRecordsTest {

    private final JsonRecords json = new JsonRecords();
    private final List<String> seen = new ArrayList<>();

    private final JsonRecords.Visitor visitor = new JsonRecords.Visitor() {
        @Override
        public boolean wants(String field) {
            return !field.equals("big");
        }

        @Override
        public void passedOver(String field) {
            seen.add("passed over " + field);
        }

        @Override
        public void field(String name, JsonNode value) {
            seen.add(name + "=" + value);
        }

        @Override
        public void record(String list, JsonNode record) {
            seen.add(list + ":" + record);
        }
    };

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsAListRecordByRecord() throws Exception {
        json.readList(text("[{\"a\":1},{\"a\":2}]"), visitor);

        assertThat(seen).containsExactly(":{\"a\":1}", ":{\"a\":2}");
    }

    @Test
    void aSingleObjectStandsForAListOfOne() throws Exception {
        json.readList(text("{\"a\":1}"), visitor);
        json.read(text("{\"photos\":{\"a\":2}}"), Set.of("photos"), visitor);

        assertThat(seen).containsExactly(":{\"a\":1}", "photos:{\"a\":2}");
    }

    @Test
    void tellsFieldsFromRecordsWhateverTheirOrder() throws Exception {
        json.read(text("{\"photos\":[{\"a\":1}],\"name\":\"x\",\"more\":[1]}"), Set.of("photos"), visitor);

        assertThat(seen).containsExactly("photos:{\"a\":1}", "name=\"x\"", "more=[1]");
    }

    @Test
    void saysWhatItPassesOver() throws Exception {
        json.read(text("{\"big\":[{\"a\":[1,2]},3],\"photos\":[1]}"), Set.of("photos"), visitor);

        assertThat(seen).containsExactly("passed over big", "photos:1");
    }

    @Test
    void whatStandsBeforeTheDamageIsDelivered() {
        assertThatThrownBy(() -> json.readList(text("[{\"a\":1},{\"a\":"), visitor))
                .isInstanceOf(JsonRecords.BrokenJsonException.class);
        assertThat(seen).containsExactly(":{\"a\":1}");
    }

    @Test
    void refusesWhatIsNoJsonOrTooDeep() {
        for (String broken : List.of("", "[object Object]", "words", "\"text\"", "[".repeat(5000))) {
            assertThatThrownBy(() -> json.readList(text(broken), visitor))
                    .as(broken.substring(0, Math.min(20, broken.length())))
                    .isInstanceOf(JsonRecords.BrokenJsonException.class);
        }
    }
}

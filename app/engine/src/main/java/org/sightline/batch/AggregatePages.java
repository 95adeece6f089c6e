package org.sightline.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.model.Platform;
import org.sightline.report.html.PlainPage;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The numbers of a group, for people and for programs. Neither tells when they were made: nothing but the numbers differs. */
final class AggregatePages {

    private static final int VERSION = 1;

    private AggregatePages() {}

    /** What is too small to be told has no {@code people}. */
    static void json(Aggregate aggregate, String generator, OutputStream out) throws IOException {
        try (JsonGenerator json =
                JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeNumberProperty("version", VERSION);
            json.writeStringProperty("generator", generator);
            Integer people = aggregate.people();
            if (people != null) {
                json.writeNumberProperty("people", people);
            }
            json.writeArrayPropertyStart("groups");
            aggregate.groups().forEach((group, shown) -> {
                json.writeStartObject();
                json.writeStringProperty("group", group);
                shown.ifPresent(number -> json.writeNumberProperty("people", number));
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write("\n".getBytes(StandardCharsets.UTF_8));
    }

    static PlainPage page(Aggregate aggregate, BatchWords words) {
        PlainPage page = new PlainPage(words.locale(), words.of("aggregate.TITLE"));
        Integer people = aggregate.people();
        if (people == null) {
            return page.paragraph(words.of("aggregate.TOO_FEW")).paragraph(words.of("aggregate.HOW"));
        }
        List<List<PlainPage.Cell>> rows = new ArrayList<>();
        for (CountedGroup group : CountedGroup.all()) {
            Optional<Integer> shown = aggregate.groups().getOrDefault(group.id(), Optional.empty());
            Platform platform = group.platform();
            // A list of all platforms there are would be mostly lines that tell nothing.
            if (platform == null || shown.isPresent()) {
                rows.add(List.of(
                        PlainPage.Cell.of(
                                platform == null
                                        ? words.of("group." + group.id())
                                        : words.of("group.platform", platform.id())),
                        PlainPage.Cell.of(shown.map(number -> words.of("aggregate.ABOUT", number))
                                .orElseGet(() -> words.of("aggregate.NOT_TOLD")))));
            }
        }
        return page.paragraph(words.of("aggregate.PEOPLE", people))
                .table(
                        words.of("aggregate.CAPTION"),
                        List.of(words.of("aggregate.GROUP"), words.of("aggregate.NUMBER")),
                        rows)
                .paragraph(words.of("aggregate.HOW"))
                .paragraph(words.of("aggregate.LIMITS"));
    }
}

package org.sightline.archive.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The closed list of formats that a report may name. */
final class ReportFormats {

    private static final String SCHEMA = "/org/sightline/resources/schema/report-1.schema.json";

    private ReportFormats() {}

    static Set<String> all() {
        try (InputStream file = ReportFormats.class.getResourceAsStream(SCHEMA)) {
            Set<String> formats = new TreeSet<>();
            JsonNode schema = JsonMapper.shared().readTree(Objects.requireNonNull(file));
            schema.findValue("format").path("enum").forEach(format -> formats.add(format.asString("")));
            return formats;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.sightline.samples;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Writes JSON the way Facebook does: every byte of a text in UTF-8 becomes a character of its own. */
public final class MetaJson {
    private static final MetaJson UNESCAPED = new MetaJson(false, false);

    private final boolean mangled;
    private final JsonFactory factory;

    /** For files whose texts are written byte by byte. */
    public MetaJson() {
        this(true, true);
    }

    private MetaJson(boolean mangled, boolean escaped) {
        this.mangled = mangled;
        this.factory = JsonFactory.builder()
                .configure(JsonWriteFeature.ESCAPE_NON_ASCII, escaped)
                .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                .build();
    }

    /** The bytes of a file. */
    public byte[] write(Object root) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            write(generator, root);
        }
        return bytes.toByteArray();
    }

    /** A file whose texts are proper UTF-8. */
    public static byte[] writePlain(Object root) {
        return new MetaJson(false, true).write(root);
    }

    /** The same without any escapes. */
    public static String text(Object root) {
        return new String(UNESCAPED.write(root), StandardCharsets.UTF_8);
    }

    /** A text as it stands in the file once the escapes are read. */
    static String mangle(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private String shown(String text) {
        return mangled ? mangle(text) : text;
    }

    private void write(JsonGenerator generator, Object value) {
        if (value instanceof JsonObject object) {
            generator.writeStartObject();
            for (Map.Entry<String, Object> entry : object.values().entrySet()) {
                generator.writeName(shown(entry.getKey()));
                write(generator, entry.getValue());
            }
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            list.forEach(each -> write(generator, each));
            generator.writeEndArray();
        } else if (value instanceof String text) {
            generator.writeString(shown(text));
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value instanceof Integer || value instanceof Long) {
            generator.writeNumber(((Number) value).longValue());
        } else if (value instanceof Double number) {
            generator.writeNumber(number);
        } else {
            throw new IllegalArgumentException("No way to write a " + value.getClass());
        }
    }
}

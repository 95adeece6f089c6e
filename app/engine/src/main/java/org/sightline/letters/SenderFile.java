package org.sightline.letters;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the user says of itself, from a YAML file of its own: {@code name}, {@code address} (a list), {@code replyTo}, {@code child},
 * {@code grounds}. It is read, and not kept.
 */
public record SenderFile(
        @Nullable String name,
        @Nullable List<String> address,
        @Nullable String replyTo,
        @Nullable String child,
        @Nullable String grounds) {

    /** More than any letter needs. */
    private static final int LONGEST = 65_536;

    /** The file is none of these; nothing that it holds is repeated. */
    public static final class MistakeException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        MistakeException() {
            super("The details could not be understood");
        }
    }

    /**
     * @throws MistakeException if it holds something else
     * @throws IOException if it could not be read
     */
    public static SenderFile read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new MistakeException();
        }
        try {
            SenderFile read = YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build()
                    .readValue(bytes, SenderFile.class);
            if (read == null) {
                throw new MistakeException();
            }
            return read;
        } catch (JacksonException mistake) {
            throw new MistakeException();
        }
    }
}

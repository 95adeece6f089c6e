package org.sightline.archive.whatsapp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The text of a chat, line by line. */
final class ChatFile {

    /** Characters of a line that are read; a message has 65,536 at most. */
    private static final int LINE = 70_000;

    private ChatFile() {}

    /** Every line; what a line has beyond the limit is passed over. */
    static void lines(InputStream file, Consumer<String> lines) throws IOException {
        try (Reader text = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = line(text); line != null; line = line(text)) {
                lines.accept(line);
            }
        }
    }

    /** The first line that is not empty; null where there is none near the beginning. */
    static @Nullable String first(InputStream file) throws IOException {
        try (Reader text = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (int i = 0; i < 5; i++) {
                String line = line(text);
                if (line == null || !line.isBlank()) {
                    return line;
                }
            }
        }
        return null;
    }

    private static @Nullable String line(Reader text) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = text.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            if (next != '\r' && line.length() < LINE) {
                line.append((char) next);
            }
            next = text.read();
        }
        return line.toString();
    }
}

package org.sightline.calendar;

import java.nio.charset.StandardCharsets;

/** Lines of RFC 5545: ended by CR LF, folded so that none is longer than 75 octets, texts escaped. */
final class ContentLines {

    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    private final StringBuilder file = new StringBuilder();

    /** @param value as it stands */
    void add(String name, String value) {
        fold(name + ":" + value);
    }

    /** @param text whatever it holds (section 3.3.11) */
    void addText(String name, String text) {
        add(name, escaped(text));
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.replace("\r\n", "\n").codePoints().forEach(letter -> {
            switch (letter) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(letter);
                case '\n' -> escaped.append("\\n");
                default -> {
                    // Of the controls only the tab may stand in a text.
                    if (letter == '\t' || !Character.isISOControl(letter)) {
                        escaped.appendCodePoint(letter);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** Section 3.1; between whole characters, so that each line is UTF-8 by itself. */
    private void fold(String line) {
        int octets = 0;
        for (int letter : line.codePoints().toArray()) {
            String one = Character.toString(letter);
            int length = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > OCTETS) {
                file.append(END).append(' ');
                octets = 1;
            }
            file.append(one);
            octets += length;
        }
        file.append(END);
    }

    @Override
    public String toString() {
        return file.toString();
    }
}

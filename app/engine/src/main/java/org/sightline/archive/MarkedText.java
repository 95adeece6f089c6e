package org.sightline.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The text of a page or table: UTF-8, unless a mark at its beginning says otherwise; the mark is no part of it. */
final class MarkedText {

    private static final byte[] UTF_8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16_BIG = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF_16_LITTLE = {(byte) 0xFF, (byte) 0xFE};

    private MarkedText() {}

    /** Bytes that are no characters are read as U+FFFD. */
    static Reader reader(InputStream in) throws IOException {
        PushbackInputStream start = new PushbackInputStream(in, UTF_8.length);
        byte[] mark = start.readNBytes(UTF_8.length);
        if (Arrays.equals(mark, UTF_8)) {
            return new InputStreamReader(start, StandardCharsets.UTF_8);
        }
        start.unread(mark);
        byte[] two = Arrays.copyOf(mark, UTF_16_BIG.length);
        boolean wide = Arrays.equals(two, UTF_16_BIG) || Arrays.equals(two, UTF_16_LITTLE);
        return new InputStreamReader(start, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }
}

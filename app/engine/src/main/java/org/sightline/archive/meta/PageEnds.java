package org.sightline.archive.meta;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Remembers how a page begins and ends, to tell one that was cut off at either: its text says so nowhere else. */
final class PageEnds extends FilterInputStream {

    private static final int KEPT = 256;

    private final StringBuilder start = new StringBuilder();
    private final StringBuilder end = new StringBuilder();

    PageEnds(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        if (count > 0) {
            int early = Math.min(count, KEPT - start.length());
            start.append(new String(target, offset, early, StandardCharsets.ISO_8859_1));
            int late = Math.min(count, KEPT);
            end.append(new String(target, offset + count - late, late, StandardCharsets.ISO_8859_1));
            end.delete(0, Math.max(0, end.length() - KEPT));
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Whether the page has its first tag or its last one, and lacks the other. What is read as a part of a page has neither. */
    boolean areApart() {
        return hasFirst() != hasLast();
    }

    /** Whether the page has both. */
    boolean areBoth() {
        return hasFirst() && hasLast();
    }

    private boolean hasFirst() {
        return text(start).contains("<html");
    }

    private boolean hasLast() {
        return text(end).contains("</html");
    }

    /** In whatever encoding. */
    private static String text(StringBuilder bytes) {
        return bytes.toString().replace("\0", "").toLowerCase(Locale.ROOT);
    }
}

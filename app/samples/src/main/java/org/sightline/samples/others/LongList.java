package org.sightline.samples.others;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongFunction;

/** Writes a list of records of any length, holding one record at a time. */
public final class LongList {
    private LongList() {}

    /**
     * Writes records until there are so many bytes, and says how many records there are.
     *
     * @param start what precedes the list, such as {@code window.YTD.tweets.part0 = }
     * @param record the nth record, from 0
     */
    public static long write(OutputStream stream, String start, long bytes, LongFunction<byte[]> record)
            throws IOException {
        byte[] opening = (start + "[\n").getBytes(StandardCharsets.UTF_8);
        stream.write(opening);
        long written = opening.length;
        long records = 0;
        while (written < bytes) {
            byte[] next = record.apply(records);
            if (records > 0) {
                stream.write(',');
                stream.write('\n');
            }
            stream.write(next);
            written += next.length + 2L;
            records++;
        }
        stream.write("\n]\n".getBytes(StandardCharsets.UTF_8));
        return records;
    }
}

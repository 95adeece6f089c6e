package org.sightline.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.sightline.model.ProblemCode;

/** A list of an export as it is read: it ends with an exception where it, or the record at hand, passes what may be read. */
final class ListStream extends FilterInputStream {

    private final long mostOfARecord;
    private long read;
    private long recordStart = Long.MAX_VALUE;

    ListStream(InputStream in, long mostOfARecord) {
        super(in);
        this.mostOfARecord = mostOfARecord;
    }

    /** What is read from now on is held in memory. */
    void recordStarts() {
        recordStart = read;
    }

    /** What is read from now on is not held. */
    void recordEnds() {
        recordStart = Long.MAX_VALUE;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        read += Math.max(0, count);
        if (read > ArchiveLimits.LIST_BYTES) {
            throw new LimitException(ProblemCode.LIST_TOO_LARGE, megabytes(ArchiveLimits.LIST_BYTES));
        }
        if (read - recordStart > mostOfARecord) {
            throw new LimitException(ProblemCode.RECORD_TOO_LARGE, megabytes(mostOfARecord));
        }
        return count;
    }

    private static String megabytes(long bytes) {
        return Long.toString(bytes >> 20);
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

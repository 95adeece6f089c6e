package org.sightline.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** A file of a ZIP as it is unpacked: it must be as long as the ZIP says, and have the checksum that the ZIP says. */
final class EntryStream extends FilterInputStream {

    private final long size;
    private final long checksum;
    private final CRC32 crc = new CRC32();
    private long read;

    EntryStream(InputStream in, long size, long checksum) {
        super(in);
        this.size = size;
        this.checksum = checksum;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int count;
        try {
            count = super.read(target, offset, length);
        } catch (RuntimeException broken) {
            throw new IOException("The ZIP's entry is broken", broken);
        }
        if (count < 0) {
            if (read != size || crc.getValue() != checksum) {
                throw new IOException("The ZIP's entry is not what was packed");
            }
            return count;
        }
        read += count;
        crc.update(target, offset, count);
        if (read > size) {
            throw new IOException("The ZIP's entry holds more than it says");
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        byte[] passed = new byte[(int) Math.min(count, 8192)];
        return Math.max(0, read(passed, 0, passed.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

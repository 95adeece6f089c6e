package org.sightline.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SeekableByteChannel;
import org.sightline.model.ProblemCode;

/**
 * Counts what a ZIP's reader really takes from its directory, and stops it: the numbers that a ZIP gives about itself may be
 * wrong.
 */
final class DirectoryGuard implements SeekableByteChannel {

    /** What each entry of the directory begins with (APPNOTE 6.3.10, 4.3.12), as it stands in the file. */
    private static final int ENTRY = 0x504B_0102;

    private final SeekableByteChannel channel;
    private final int mostEntries;
    private final long mostBytes;
    private long bytes;
    private int entries;

    DirectoryGuard(SeekableByteChannel channel, int mostEntries, long mostBytes) {
        this.channel = channel;
        this.mostEntries = mostEntries;
        this.mostBytes = mostBytes;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        int start = target.position();
        int read = channel.read(target);
        bytes += Math.max(0, read);
        if (read == Integer.BYTES
                && target.duplicate().order(ByteOrder.BIG_ENDIAN).getInt(start) == ENTRY) {
            entries++;
        }
        if (entries > mostEntries || bytes > mostBytes) {
            throw new LimitException(ProblemCode.TOO_MANY_FILES, Integer.toString(mostEntries));
        }
        return read;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        throw new ClosedChannelException();
    }

    @Override
    public long position() throws IOException {
        return channel.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        channel.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        throw new ClosedChannelException();
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

package org.sightline.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;

/** Bytes that can be read from anywhere, by several threads at once. */
public interface RandomBytes {

    long size();

    /**
     * Reads what fits, and at least one byte.
     *
     * @return how many bytes were read; negative at the end
     */
    int read(ByteBuffer target, long position) throws IOException;

    /** All bytes, from the first. */
    default InputStream stream() {
        return Channels.newInputStream(channel());
    }

    /** A reader of its own. Closing it leaves the bytes open. */
    default SeekableByteChannel channel() {
        return new Reader(this);
    }

    /** Some of the bytes. */
    default RandomBytes part(long offset, long size) {
        RandomBytes whole = this;
        return new RandomBytes() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public int read(ByteBuffer target, long position) throws IOException {
                if (position >= size) {
                    return -1;
                }
                ByteBuffer wanted = target.slice();
                wanted.limit((int) Math.min(wanted.limit(), size - position));
                int count = whole.read(wanted, offset + position);
                target.position(target.position() + Math.max(0, count));
                return count;
            }
        };
    }

    /** Those of an array from a place on. */
    static RandomBytes of(byte[] bytes, int from) {
        return new RandomBytes() {
            @Override
            public long size() {
                return (long) bytes.length - from;
            }

            @Override
            public int read(ByteBuffer target, long position) {
                int count = (int) Math.min(target.remaining(), size() - position);
                if (count <= 0) {
                    return -1;
                }
                target.put(bytes, from + (int) position, count);
                return count;
            }
        };
    }

    /** Those of a file, as large as it is now. */
    static RandomBytes of(FileChannel file) throws IOException {
        long size = file.size();
        return new RandomBytes() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public int read(ByteBuffer target, long position) throws IOException {
                return file.read(target, position);
            }
        };
    }

    /** Reads in order, from where it is set. */
    final class Reader implements SeekableByteChannel {

        private final RandomBytes bytes;
        private long position;
        private boolean open = true;

        private Reader(RandomBytes bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            if (!open) {
                throw new ClosedChannelException();
            }
            if (!target.hasRemaining()) {
                return 0;
            }
            int count = bytes.read(target, position);
            position += Math.max(0, count);
            return count;
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            throw new ClosedChannelException();
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public SeekableByteChannel position(long newPosition) {
            position = newPosition;
            return this;
        }

        @Override
        public long size() {
            return bytes.size();
        }

        @Override
        public SeekableByteChannel truncate(long size) throws IOException {
            throw new ClosedChannelException();
        }

        @Override
        public boolean isOpen() {
            return open;
        }

        @Override
        public void close() {
            open = false;
        }
    }
}

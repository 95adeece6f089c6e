package org.sightline.video;

/** Bytes in memory. */
@SuppressWarnings("ArrayRecordComponent") // read, never compared
public record ArrayFeed(byte[] bytes) implements ByteFeed {

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public int read(byte[] into, int length, long position) {
        int read = (int) Math.min(length, bytes.length - position);
        if (read <= 0) {
            return -1;
        }
        System.arraycopy(bytes, (int) position, into, 0, read);
        return read;
    }
}

package org.sightline.video;

import java.io.IOException;

/** Bytes of a video that somebody else holds; they come in pieces, from wherever they are asked for. */
public interface ByteFeed {

    /** Bytes in all. */
    long size();

    /**
     * Reads what fits, and at least one byte.
     *
     * @param position from the beginning
     * @return how many bytes were read; negative at the end
     * @throws IOException if they cannot be had any more
     */
    int read(byte[] into, int length, long position) throws IOException;
}

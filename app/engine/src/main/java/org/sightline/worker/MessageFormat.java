package org.sightline.worker;

import org.sightline.model.Timestamp;

/** How messages are written, and what a reader accepts: a worker that a picture took over may say anything. */
final class MessageFormat {

    /** Changes with the form of any message, so that a program and a worker of different builds part at once. */
    static final int VERSION = 7;

    /** A copy of a picture in its own size is the largest. */
    static final int LARGEST_MESSAGE = 96 << 20;

    static final int MOST_FACES = 4096;
    static final int POINTS = 5;
    static final int EMBEDDING_VALUES = 512;
    static final int LARGEST_SIDE = 1 << 20;
    static final int MOST_ARGUMENTS = 4;
    /** Characters; metadata and arguments are shorter. */
    static final int LONGEST_TEXT = 400;

    static final int LONGEST_TRACE = 8000;

    /** Nanoseconds that a stage of a photo may be said to have taken: a day. */
    static final long LONGEST_STAGE = 86_400_000_000_000L;

    /** Bytes of a video that are asked for at once. */
    static final int LARGEST_PIECE = 1 << 17;

    /** Milliseconds of a video. */
    static final long LONGEST_FILM = 1_000_000_000L;

    static final int READY = 1;
    static final int UNABLE = 2;
    static final int FINDINGS = 3;
    static final int REFUSED = 4;
    static final int FAILED = 5;
    static final int SMALL = 16;
    static final int COPY = 17;
    static final int WANTED = 18;
    static final int WATCHED = 19;

    /** Stands for a {@link Timestamp} without an offset. */
    static final int NO_OFFSET = Integer.MIN_VALUE;

    private MessageFormat() {}
}

package org.sightline.worker;

import org.sightline.system.Fault;

/** What a worker tells the program that started it. */
sealed interface Message {

    /**
     * The first message: the networks are loaded.
     *
     * @param openCvVersion as the loaded library tells it
     */
    record Ready(String openCvVersion) implements Message {}

    /**
     * The first message, and the last: this worker can examine nothing.
     *
     * @param fault what is amiss
     */
    record Unable(Fault fault) implements Message {}

    /**
     * While a video is looked through: some of its bytes are wanted.
     *
     * @param request whose video
     * @param position from the video's beginning
     * @param length bytes at the most
     */
    record Wanted(long request, long position, int length) implements Message {}

    /** What a request came to. */
    sealed interface Reply extends Message {

        /** The request's number. */
        long request();
    }

    /** The answer to a request. */
    record Answer(long request, Analysis analysis) implements Reply {}

    /**
     * The answer to a request for a thumbnail.
     *
     * @param jpeg a picture and nothing beside it
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Small(long request, int width, int height, byte[] jpeg) implements Reply {}

    /**
     * The answer to a request for a copy.
     *
     * @param file a JPEG or a PNG and nothing beside it
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Copied(long request, int width, int height, byte[] file) implements Reply {}

    /**
     * The answer to a request that met an error in the program.
     *
     * @param trace types and lines of code
     */
    record Failed(long request, String trace) implements Reply {}
}

package org.sightline.video;

/**
 * Tells where the reader of a container passed over bytes in search of something that it knows again: damage that it does not
 * tell of. For containers in which every packet follows the one before. Pure; for one thread.
 */
final class PassedOver {

    /** Bytes that containers put between packets, and many times that. */
    private static final long USUAL = 4_096;

    private long from = -1;
    private long taken;

    /** Forgets what was before: packets go on elsewhere. */
    void begin() {
        from = -1;
        taken = 0;
    }

    /** A packet of sound or whatever else is no picture. */
    void other(int size) {
        taken += size;
    }

    /**
     * A packet of the pictures.
     *
     * @param position of it in the file; negative where it is not known
     * @return whether most of what lies between the picture before and this one belongs to no packet
     */
    boolean picture(long position, int size) {
        long between = from < 0 || position < 0 ? 0 : position - from;
        long lost = between - taken;
        from = position;
        taken = size;
        return lost > USUAL && lost > between / 2;
    }
}

package org.sightline.audit;

import java.util.concurrent.Semaphore;

/** Lets as many files be read at once as memory holds, however many threads there are. For all threads of a scan. */
final class MemoryShare {

    /** A file stands in memory as it is read and as a whole; what is decoded stands in a worker's. */
    private static final int COPIES = 2;

    private static final long USED_BY_THE_REST = 200L << 20;

    private final int megabytes;
    private final Semaphore free;

    /** @param heap bytes that the program may use */
    MemoryShare(long heap) {
        this.megabytes = (int) Math.max(1, (heap - USED_BY_THE_REST) >> 20);
        this.free = new Semaphore(megabytes, true);
    }

    /** Waits until there is room for the file; gives what is to be released. A file that is too large waits to be alone. */
    int acquire(long fileBytes) throws InterruptedException {
        long needed = 1 + ((fileBytes * COPIES) >> 20);
        int share = (int) Math.min(needed, megabytes);
        free.acquire(share);
        return share;
    }

    void release(int share) {
        free.release(share);
    }
}

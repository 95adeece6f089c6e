package org.sightline.footage;

import java.util.ArrayDeque;
import java.util.Deque;

/** Releases what FFmpeg allocated at the end of a block, the last first. Not for several threads. */
final class NativeScope implements AutoCloseable {

    private final Deque<Runnable> releases = new ArrayDeque<>();

    /** Runs at the end. */
    void atEnd(Runnable release) {
        releases.push(release);
    }

    @Override
    public void close() {
        while (!releases.isEmpty()) {
            releases.pop().run();
        }
    }
}

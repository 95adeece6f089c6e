package org.sightline.image;

import java.util.ArrayDeque;
import java.util.Deque;
import org.opencv.core.Mat;

/** Releases native matrices at the end of a block: the collector does not see their memory. Not for several threads. */
public final class MatScope implements AutoCloseable {

    private final Deque<Mat> mats = new ArrayDeque<>();

    /** Hands the matrix to this scope and back. */
    public <M extends Mat> M track(M mat) {
        mats.push(mat);
        return mat;
    }

    /** A new, empty matrix of this scope. */
    public Mat mat() {
        return track(new Mat());
    }

    /** Takes the matrix out of this scope, so that it outlives the block; the caller releases it. */
    public <M extends Mat> M keep(M mat) {
        mats.remove(mat);
        return mat;
    }

    @Override
    public void close() {
        while (!mats.isEmpty()) {
            mats.pop().release();
        }
    }
}

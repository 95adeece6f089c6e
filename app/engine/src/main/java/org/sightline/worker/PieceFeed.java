package org.sightline.worker;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import org.sightline.video.ByteFeed;

/** In a worker: a video's bytes, asked for over the pipe, because a worker may open no file. */
final class PieceFeed implements ByteFeed {

    private final OutputStream questions;
    private final BlockingQueue<byte[]> pieces;
    private final long request;
    private final long size;

    PieceFeed(OutputStream questions, BlockingQueue<byte[]> pieces, long request, long size) {
        this.questions = questions;
        this.pieces = pieces;
        this.request = request;
        this.size = size;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int read(byte[] into, int length, long position) throws IOException {
        int wanted = (int) Math.min(Math.min(length, MessageFormat.LARGEST_PIECE), size - position);
        if (wanted <= 0) {
            return -1;
        }
        Frames.writeMessage(questions, new Message.Wanted(request, position, wanted));
        try {
            byte[] piece = pieces.take();
            if (piece.length == 0 || piece.length > wanted) {
                throw new EOFException("The video's bytes do not come any more");
            }
            System.arraycopy(piece, 0, into, 0, piece.length);
            return piece.length;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}

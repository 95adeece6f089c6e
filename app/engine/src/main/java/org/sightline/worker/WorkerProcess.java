package org.sightline.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.sightline.video.ByteFeed;

/** One running worker. Asked by one thread, watched and ended by others. */
final class WorkerProcess implements AutoCloseable {

    private static final long NOT_AT_WORK = Long.MAX_VALUE;
    private static final byte[] NOTHING = {};

    private final Process process;
    private final OutputStream requests;
    private final InputStream answers;
    private final AtomicReference<@Nullable Death> endedFor = new AtomicReference<>();
    private final long begun = System.nanoTime();
    /** Nanoseconds after the beginning at which the present work must be done. */
    private final AtomicLong due = new AtomicLong(NOT_AT_WORK);

    private long number;

    WorkerProcess(Process process) {
        this.process = process;
        this.requests = process.getOutputStream();
        this.answers = process.getInputStream();
    }

    long processId() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    boolean isOverdue() {
        return System.nanoTime() - begun > due.get();
    }

    /** Ends the worker; what it was doing is told to have failed for this reason. */
    void end(Death death) {
        endedFor.compareAndSet(null, death);
        process.destroyForcibly();
    }

    /**
     * Waits until the worker can work.
     *
     * @throws WorkerException if it says that it never will
     */
    Message.Ready awaitReady(Duration limit) throws WorkerDied {
        try {
            startClock(limit);
            Message first = Frames.readMessage(answers);
            if (first instanceof Message.Ready ready) {
                return ready;
            }
            if (first instanceof Message.Unable unable) {
                close();
                throw new WorkerException(unable.fault());
            }
            throw new StreamCorruptedException("A worker begins by saying that it is ready");
        } catch (IOException broken) {
            throw died(broken);
        } finally {
            due.set(NOT_AT_WORK);
        }
    }

    /** Has the picture examined: its findings, or an error in the program. */
    Message.Reply examine(byte[] file, Task task, Duration limit) throws WorkerDied {
        return ask((out, asked) -> Frames.writeRequest(out, new Frames.Request(asked, task, file)), limit);
    }

    /** Writes a request of any kind. */
    @FunctionalInterface
    interface RequestWriter {
        void write(OutputStream out, long number) throws IOException;
    }

    /**
     * Has a part of a video looked through, whose bytes are given as they are asked for.
     *
     * @throws SourceGone if the bytes cannot be had any more; the worker is ended, and is not to blame
     */
    Message.Reply watch(ByteFeed video, Task.Watch part, Duration limit) throws WorkerDied, SourceGone {
        return converse(
                video,
                (out, asked) -> Frames.writeRequest(out, new Frames.Request(asked, part, NOTHING)),
                (out, asked, piece) -> Frames.writeRequest(out, new Frames.Request(asked, new Task.Piece(), piece)),
                limit);
    }

    /** Writes a piece of a video. */
    @FunctionalInterface
    interface PieceWriter {
        void write(OutputStream out, long number, byte[] piece) throws IOException;
    }

    /** Asks what is about a video, and gives its bytes until the answer comes. */
    Message.Reply converse(ByteFeed video, RequestWriter request, PieceWriter pieces, Duration limit)
            throws WorkerDied, SourceGone {
        try {
            startClock(limit);
            number++;
            request.write(requests, number);
            byte[] piece = new byte[MessageFormat.LARGEST_PIECE];
            while (true) {
                Message message = Frames.readMessage(answers);
                if (message instanceof Message.Reply reply && reply.request() == number) {
                    return reply;
                }
                if (!(message instanceof Message.Wanted wanted) || wanted.request() != number) {
                    throw new StreamCorruptedException("A worker answers what it was asked");
                }
                int read = read(video, wanted, piece);
                pieces.write(requests, number, Arrays.copyOf(piece, read));
            }
        } catch (IOException broken) {
            throw died(broken);
        } finally {
            due.set(NOT_AT_WORK);
        }
    }

    private int read(ByteFeed video, Message.Wanted wanted, byte[] into) throws SourceGone {
        try {
            int length = (int) Math.min(wanted.length(), video.size() - wanted.position());
            return length <= 0 ? 0 : Math.max(0, video.read(into, length, wanted.position()));
        } catch (IOException gone) {
            close();
            throw new SourceGone(gone);
        }
    }

    /** Bytes that were to be handed on are not there any more. */
    static final class SourceGone extends Exception {
        private static final long serialVersionUID = 1L;

        private final IOException reason;

        SourceGone(IOException reason) {
            super(reason);
            this.reason = reason;
        }

        IOException reason() {
            return reason;
        }
    }

    /** Asks and waits for the answer to this very request. */
    Message.Reply ask(RequestWriter request, Duration limit) throws WorkerDied {
        try {
            startClock(limit);
            number++;
            request.write(requests, number);
            Message message = Frames.readMessage(answers);
            if (message instanceof Message.Reply reply && reply.request() == number) {
                return reply;
            }
            throw new StreamCorruptedException("A worker answers what it was asked");
        } catch (IOException broken) {
            throw died(broken);
        } finally {
            due.set(NOT_AT_WORK);
        }
    }

    private void startClock(Duration limit) {
        due.set(System.nanoTime() - begun + limit.toNanos());
    }

    private WorkerDied died(IOException cause) {
        boolean endedByItself = !(cause instanceof StreamCorruptedException) && endedByItself();
        close();
        Death death = endedFor.get();
        if (death == null) {
            death = endedByItself && process.exitValue() == WorkerMain.OUT_OF_MEMORY
                    ? Death.OUT_OF_MEMORY
                    : Death.CRASHED;
        }
        return new WorkerDied(death, cause);
    }

    /** A process that closed its pipes needs a moment to end. */
    private boolean endedByItself() {
        try {
            return process.waitFor(1, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends the worker and waits until it is gone. */
    @Override
    public void close() {
        process.destroyForcibly();
        boolean interrupted = false;
        while (true) {
            try {
                process.waitFor();
                break;
            } catch (InterruptedException stopped) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

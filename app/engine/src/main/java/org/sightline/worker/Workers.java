package org.sightline.worker;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.sightline.image.ImageFormat;
import org.sightline.image.MediaLibrary;
import org.sightline.image.NativeLibraryException;
import org.sightline.system.Fault;
import org.sightline.system.PrivateLog;

/** The workers of one job. They are started when they are needed and end with this, or with the program, however it ends. */
public final class Workers implements AutoCloseable {

    private static final PrivateLog LOG = PrivateLog.of(Workers.class);

    private final WorkerCommand command;
    private final MediaLibrary media;
    private final Set<WorkerProcess> running = ConcurrentHashMap.newKeySet();
    /** Started before there was work for them. */
    private final Deque<WorkerProcess> spare = new ArrayDeque<>();

    private final ReadWriteLock company = new ReentrantReadWriteLock(true);
    private @Nullable Thread watch;
    private volatile boolean closed;

    public Workers(WorkerCommand command) {
        this.command = command;
        this.media = MediaLibrary.toUnpackBeside(command.library());
    }

    /** Unpacks what a worker needs for this file and may not write for itself; where that fails, the worker refuses the file. */
    void unpackFor(byte[] file) {
        if (ImageFormat.of(file).needsMediaLibrary()) {
            unpackMedia();
        }
    }

    /** Unpacks what a worker needs for videos and may not write for itself; where that fails, the worker refuses them. */
    void unpackMedia() {
        try {
            media.unpack();
        } catch (NativeLibraryException unable) {
            LOG.failure("Unpacking decoders", unable);
        }
    }

    /** A worker for one thread; its process is started by the first picture. */
    public Worker newWorker() {
        return new Worker(this);
    }

    /**
     * Starts so many processes, which get ready while their work is still being looked for. Where that fails, it is told when
     * there is work.
     */
    public synchronized void prepare(int count) {
        try {
            for (int i = 0; i < count; i++) {
                spare.add(start());
            }
        } catch (WorkerException unable) {
            LOG.failure("Starting workers ahead", unable);
        }
    }

    /** Bytes of a file that a worker takes. */
    public long largestFile() {
        return limits().fileBytes();
    }

    WorkerLimits limits() {
        return command.limits();
    }

    /** Held while a picture is examined and others may be. */
    Lock amongOthers() {
        return company.readLock();
    }

    /** Held while a picture is examined and no other may be. */
    Lock alone() {
        return company.writeLock();
    }

    /** @throws CancellationException if these workers are closed */
    void throwIfClosed() {
        if (closed) {
            throw new CancellationException();
        }
    }

    /**
     * A process that was prepared and is none's yet, or a new one.
     *
     * @throws WorkerException if the system starts none
     */
    synchronized WorkerProcess next() {
        throwIfClosed();
        for (WorkerProcess prepared = spare.poll(); prepared != null; prepared = spare.poll()) {
            if (prepared.isAlive()) {
                return prepared;
            }
        }
        return start();
    }

    /** Starts a process, which is watched from now on. */
    private WorkerProcess start() {
        running.removeIf(process -> !process.isAlive());
        try {
            WorkerProcess process = new WorkerProcess(command.start());
            running.add(process);
            watch();
            return process;
        } catch (IOException failure) {
            throw new WorkerException(Fault.of(Fault.Code.EXAMINER_NOT_STARTED), failure);
        }
    }

    private void watch() {
        if (watch == null) {
            Thread thread = new Thread(new WorkerWatch(running, limits().residentBytes()), "watching workers");
            thread.setDaemon(true);
            thread.start();
            watch = thread;
        }
    }

    /** Ends every worker at once; what they were doing ends with a {@link CancellationException}. */
    @Override
    public synchronized void close() {
        closed = true;
        if (watch != null) {
            watch.interrupt();
        }
        running.forEach(WorkerProcess::close);
        running.clear();
    }
}

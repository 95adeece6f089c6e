package org.sightline.worker;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/** The workers of one job. They are started when they are needed and end with this, or with the program, however it ends. */
public final class Workers implements AutoCloseable {

    private final WorkerCommand command;
    private final Set<WorkerProcess> running = ConcurrentHashMap.newKeySet();
    private final ReadWriteLock company = new ReentrantReadWriteLock(true);
    private @Nullable Thread watch;
    private volatile boolean closed;

    public Workers(WorkerCommand command) {
        this.command = command;
    }

    /** A worker for one thread; its process is started by the first picture. */
    public Worker newWorker() {
        return new Worker(this);
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
     * Starts a process, which is watched from now on.
     *
     * @throws WorkerException if the system starts none
     */
    synchronized WorkerProcess start() {
        throwIfClosed();
        running.removeIf(process -> !process.isAlive());
        try {
            WorkerProcess process = new WorkerProcess(command.start());
            running.add(process);
            watch();
            return process;
        } catch (IOException failure) {
            throw new WorkerException(
                    "The part of the program that examines pictures could not be started. Install the program again, or"
                            + " close others in case memory is short",
                    failure);
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

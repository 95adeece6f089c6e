package org.sightline.worker;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Effort;
import org.sightline.model.FaceTrial;
import org.sightline.model.ProblemCode;
import org.sightline.system.Fault;
import org.sightline.system.PrivateLog;

/**
 * Examines pictures in a process of its own, which is started when the first one comes and again when it died. A picture that
 * ends its worker is tried once more, while no other worker is at work; if it ends that one, too, it is left out. For one thread.
 */
public final class Worker {

    private static final PrivateLog LOG = PrivateLog.of(Worker.class);
    private static final int STARTS = 3;

    private final Workers workers;
    private @Nullable WorkerProcess process;
    private String openCvVersion = "";

    Worker(Workers workers) {
        this.workers = workers;
    }

    /**
     * Examines a picture.
     *
     * @param file its bytes, no more than {@link Workers#largestFile}
     * @throws CancellationException if the workers were closed meanwhile
     * @throws WorkerException if no worker can be had at all
     */
    public Analysis examine(byte[] file, Effort effort) throws InterruptedException {
        return examine(file, new Task.Everything(effort));
    }

    /**
     * Looks at one face by itself: the findings hold that face, or none.
     *
     * @param file the picture's bytes, no more than {@link Workers#largestFile}
     */
    public Analysis examine(byte[] file, FaceTrial trial) throws InterruptedException {
        return examine(file, new Task.OneFace(trial));
    }

    private Analysis examine(byte[] file, Task task) throws InterruptedException {
        workers.unpackFor(file);
        try {
            return examineAmongOthers(file, task);
        } catch (WorkerDied first) {
            LOG.failure("A worker ended while it examined a picture: " + first.death(), first);
            return examineAlone(file, task);
        }
    }

    private Analysis examineAmongOthers(byte[] file, Task task) throws WorkerDied, InterruptedException {
        Lock lock = workers.amongOthers();
        lock.lockInterruptibly();
        try {
            return attempt(file, task);
        } finally {
            lock.unlock();
        }
    }

    private Analysis examineAlone(byte[] file, Task task) throws InterruptedException {
        Lock lock = workers.alone();
        lock.lockInterruptibly();
        try {
            return attempt(file, task);
        } catch (WorkerDied second) {
            LOG.failure("The same picture ended a second worker: " + second.death(), second);
            checkThatOthersWork();
            return leftOut(second.death(), file);
        } finally {
            lock.unlock();
        }
    }

    private Analysis attempt(byte[] file, Task task) throws WorkerDied {
        try {
            Message.Reply reply = ready().examine(file, task, workers.limits().timeFor(file));
            if (reply instanceof Message.Answer answer) {
                return answer.analysis();
            }
            if (reply instanceof Message.Failed failed) {
                LOG.trace("A worker met an error in the program", failed.trace());
            }
            return new Analysis.Refused(ProblemCode.ANALYSIS_FAILED, List.of());
        } catch (WorkerDied died) {
            workers.throwIfClosed();
            throw died;
        }
    }

    /** Where even a harmless picture ends a worker, it was not the picture. */
    private void checkThatOthersWork() {
        try {
            byte[] harmless = ControlPicture.bytes();
            ready().examine(
                            harmless,
                            new Task.Everything(Effort.QUICK),
                            workers.limits().timeFor(harmless));
        } catch (WorkerDied died) {
            workers.throwIfClosed();
            throw unusable(died);
        }
    }

    private Analysis leftOut(Death death, byte[] file) {
        WorkerLimits limits = workers.limits();
        return switch (death) {
            case CRASHED -> Analysis.Refused.of(ProblemCode.EXAMINER_CRASHED);
            case OUT_OF_MEMORY ->
                Analysis.Refused.of(ProblemCode.EXAMINER_MEMORY, Long.toString(limits.residentBytes() >> 20));
            case TOO_SLOW ->
                Analysis.Refused.of(
                        ProblemCode.EXAMINER_TIME,
                        Long.toString(limits.timeFor(file).toSeconds()));
        };
    }

    /** The version of OpenCV that workers run. */
    public String openCvVersion() {
        ready();
        return openCvVersion;
    }

    private WorkerProcess ready() {
        WorkerProcess running = process;
        if (running != null && running.isAlive()) {
            return running;
        }
        for (int start = 1; ; start++) {
            WorkerProcess started = workers.next();
            try {
                openCvVersion = started.awaitReady(workers.limits().start()).openCvVersion();
                process = started;
                return started;
            } catch (WorkerDied died) {
                workers.throwIfClosed();
                LOG.failure("A worker ended before it was ready: " + died.death(), died);
                if (start == STARTS) {
                    throw unusable(died);
                }
            }
        }
    }

    private static WorkerException unusable(WorkerDied cause) {
        return new WorkerException(Fault.of(Fault.Code.EXAMINER_STOPS), cause);
    }
}

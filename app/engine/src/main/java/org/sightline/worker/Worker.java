package org.sightline.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Effort;
import org.sightline.model.FaceTrial;
import org.sightline.model.ProblemCode;
import org.sightline.system.Fault;
import org.sightline.system.PrivateLog;
import org.sightline.video.ByteFeed;
import org.sightline.worker.WorkerProcess.SourceGone;

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

    /**
     * Looks through a part of a video, whose bytes the worker asks for one piece after the other.
     *
     * @param part from 0
     * @throws IOException if the bytes cannot be had any more
     */
    public Analysis watch(ByteFeed video, int part, Effort effort) throws InterruptedException, IOException {
        workers.unpackMedia();
        Task.Watch task = new Task.Watch(part, effort, video.size());
        Duration limit = workers.limits().perPart();
        try {
            return examine(process -> process.watch(video, task, limit), limit);
        } catch (SourceGone gone) {
            throw gone.reason();
        }
    }

    private Analysis examine(byte[] file, Task task) throws InterruptedException {
        workers.unpackFor(file);
        Duration limit = workers.limits().timeFor(file);
        try {
            return examine(process -> process.examine(file, task, limit), limit);
        } catch (SourceGone impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What is asked of a worker. */
    @FunctionalInterface
    private interface Question {
        Message.Reply ask(WorkerProcess process) throws WorkerDied, SourceGone;
    }

    private Analysis examine(Question question, Duration limit) throws InterruptedException, SourceGone {
        try {
            return examineAmongOthers(question);
        } catch (WorkerDied first) {
            LOG.failure("A worker ended while it examined a picture: " + first.death(), first);
            return examineAlone(question, limit);
        }
    }

    private Analysis examineAmongOthers(Question question) throws WorkerDied, InterruptedException, SourceGone {
        Lock lock = workers.amongOthers();
        lock.lockInterruptibly();
        try {
            return attempt(question);
        } finally {
            lock.unlock();
        }
    }

    private Analysis examineAlone(Question question, Duration limit) throws InterruptedException, SourceGone {
        Lock lock = workers.alone();
        lock.lockInterruptibly();
        try {
            return attempt(question);
        } catch (WorkerDied second) {
            LOG.failure("The same picture ended a second worker: " + second.death(), second);
            checkThatOthersWork();
            return leftOut(second.death(), limit);
        } finally {
            lock.unlock();
        }
    }

    private Analysis attempt(Question question) throws WorkerDied, SourceGone {
        try {
            Message.Reply reply = question.ask(ready());
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

    private Analysis leftOut(Death death, Duration limit) {
        WorkerLimits limits = workers.limits();
        return switch (death) {
            case CRASHED -> Analysis.Refused.of(ProblemCode.EXAMINER_CRASHED);
            case OUT_OF_MEMORY ->
                Analysis.Refused.of(ProblemCode.EXAMINER_MEMORY, Long.toString(limits.residentBytes() >> 20));
            case TOO_SLOW -> Analysis.Refused.of(ProblemCode.EXAMINER_TIME, Long.toString(limit.toSeconds()));
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

package org.sightline.worker;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Core;
import org.opencv.core.CvException;
import org.sightline.face.ModelException;
import org.sightline.face.Models;
import org.sightline.image.ImageException;
import org.sightline.image.NativeLibraryException;
import org.sightline.image.OpenCv;
import org.sightline.system.PrivateLog;
import org.sightline.system.network.ClosedNetwork;
import org.sightline.video.ByteFeed;

/** A worker's life: loads the networks, then answers one request after the other until whoever started it is gone. */
public final class WorkerMain {

    /** What the virtual machine itself exits with when its heap is full. */
    static final int OUT_OF_MEMORY = 3;

    /** The channel's name for standard output, where the system has no better one. */
    static final String STANDARD_OUTPUT = "-";

    /** So many bytes of files are left to the collector, which would rather let the heap grow. */
    private static final long UNTIDIED_BYTES = 24 << 20;

    /** What stays of pictures besides their bytes, such as the heads of matrices, is small, and many small files leave much. */
    private static final int UNTIDIED_PICTURES = 100;

    /** Examines a picture. */
    @FunctionalInterface
    interface Work {
        Analysis.Findings examine(byte[] file, Task task) throws ImageException;

        /**
         * Looks through a part of a video.
         *
         * @throws IOException if its bytes do not come
         */
        default Analysis.Watched watch(Task.Watch part, ByteFeed video) throws ImageException, IOException {
            throw new UnsupportedOperationException();
        }
    }

    private final OutputStream answers;
    private final BlockingQueue<Frames.Request> requests = new SynchronousQueue<>();
    /** Bytes of the video that is looked through. */
    private final BlockingQueue<byte[]> pieces = new SynchronousQueue<>();

    private long untidiedBytes;
    private int untidiedPictures;

    private WorkerMain(OutputStream answers) {
        this.answers = answers;
    }

    /** @param arguments where answers go, OpenCV's library, and the largest file in bytes */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        run(arguments, loaded -> new PhotoAnalyser(loaded, Models.shipped()));
    }

    /** Nothing but answers reaches the channel, whatever prints. */
    static void run(String[] arguments, Function<OpenCv, Work> loading) throws IOException, InterruptedException {
        ClosedNetwork.close();
        InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream out = arguments[0].equals(STANDARD_OUTPUT)
                ? new FileOutputStream(FileDescriptor.out)
                : new FileOutputStream(arguments[0]);
        System.setIn(InputStream.nullInputStream());
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false));
        WorkerMain worker = new WorkerMain(out);
        worker.readRequests(in, Long.parseLong(arguments[2]));
        worker.work(Path.of(arguments[1]), loading);
    }

    /** Reads on a thread of its own, so that the end of whoever started it is noticed in the middle of a picture, too. */
    private void readRequests(InputStream in, long largestFile) {
        Thread reader = new Thread(
                () -> {
                    try {
                        while (true) {
                            Frames.Request request = Frames.readRequest(in, largestFile);
                            if (request.task() instanceof Task.Piece) {
                                pieces.put(request.file());
                            } else {
                                requests.put(request);
                            }
                        }
                    } catch (IOException | InterruptedException ended) {
                        Runtime.getRuntime().halt(0);
                    }
                },
                "requests");
        reader.setDaemon(true);
        reader.start();
    }

    private void work(Path library, Function<OpenCv, Work> loading) throws IOException, InterruptedException {
        Work work;
        try {
            work = loading.apply(OpenCv.loadChecked(library));
        } catch (NativeLibraryException | ModelException unable) {
            Frames.writeMessage(answers, new Message.Unable(unable.fault()));
            return;
        }
        Frames.writeMessage(answers, new Message.Ready(Core.getVersionString()));
        while (true) {
            answer(requests.take(), work);
        }
    }

    private void answer(Frames.Request request, Work work) throws IOException {
        untidiedBytes += request.file().length;
        untidiedPictures++;
        Frames.writeMessage(answers, examine(request, work));
        if (untidiedBytes > UNTIDIED_BYTES || untidiedPictures >= UNTIDIED_PICTURES) {
            tidy();
        }
    }

    /**
     * Gives back what past pictures left: a worker's memory is then the same after ten pictures and after ten thousand. Little is
     * alive between two pictures, so that it takes some milliseconds.
     */
    private void tidy() {
        untidiedBytes = 0;
        untidiedPictures = 0;
        System.gc();
    }

    private Message examine(Frames.Request request, Work work) throws IOException {
        try {
            if (request.task() instanceof Task.Watch part) {
                return new Message.Answer(
                        request.number(),
                        work.watch(part, new PieceFeed(answers, pieces, request.number(), part.bytes())));
            }
            return new Message.Answer(request.number(), work.examine(request.file(), request.task()));
        } catch (ImageException refused) {
            haltIfOutOfMemory(refused.getCause());
            return new Message.Answer(request.number(), new Analysis.Refused(refused.code(), refused.arguments()));
        } catch (RuntimeException | StackOverflowError unexpected) {
            haltIfOutOfMemory(unexpected);
            return new Message.Failed(request.number(), PrivateLog.describe(unexpected));
        }
    }

    /** OpenCV tells by an exception that the system gave it no more memory. */
    static void haltIfOutOfMemory(@Nullable Throwable failure) {
        if (failure instanceof CvException
                && String.valueOf(failure.getMessage()).contains("(-4:")) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        }
    }
}

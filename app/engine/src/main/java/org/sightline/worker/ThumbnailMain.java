package org.sightline.worker;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import org.sightline.image.DecodedImage;
import org.sightline.image.DecodingLimits;
import org.sightline.image.FileMetadata;
import org.sightline.image.ImageDecoder;
import org.sightline.image.ImageException;
import org.sightline.image.ImageFormat;
import org.sightline.image.JpegSegments;
import org.sightline.image.NativeLibraryException;
import org.sightline.image.OpenCv;
import org.sightline.image.SafeCopy;
import org.sightline.image.Thumbnail;
import org.sightline.system.PrivateLog;
import org.sightline.system.network.ClosedNetwork;
import org.sightline.video.ByteFeed;
import org.sightline.video.VideoFrame;
import org.sightline.video.VideoLimits;

/** The life of a worker that makes pictures of pictures: small ones, and copies. It loads no networks, so that it starts at once. */
public final class ThumbnailMain {

    /** A picture is decoded at this many times the thumbnail's side, so that hiding and scaling have something to work on. */
    private static final int DETAIL = 2;

    /** No JPEG is reduced whose longer side is not longer. */
    private static final int FULL_SIDE = 1 << 20;

    private final OutputStream answers;
    private final BlockingQueue<PictureFrames.Numbered> requests = new SynchronousQueue<>();
    private final BlockingQueue<byte[]> pieces = new SynchronousQueue<>();

    private ThumbnailMain(OutputStream answers) {
        this.answers = answers;
    }

    /** @param arguments where answers go, OpenCV's library, and the largest file in bytes */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        ClosedNetwork.close();
        InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream out = arguments[0].equals(WorkerMain.STANDARD_OUTPUT)
                ? new FileOutputStream(FileDescriptor.out)
                : new FileOutputStream(arguments[0]);
        System.setIn(InputStream.nullInputStream());
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false));
        ThumbnailMain worker = new ThumbnailMain(out);
        worker.readRequests(in, Long.parseLong(arguments[2]));
        worker.work(Path.of(arguments[1]));
    }

    /** Reads on a thread of its own, so that the end of whoever started it is noticed in the middle of a picture, too. */
    private void readRequests(InputStream in, long largestFile) {
        Thread reader = new Thread(
                () -> {
                    try {
                        while (true) {
                            PictureFrames.Numbered next = PictureFrames.read(in, largestFile);
                            if (next.request() instanceof PieceRequest piece) {
                                pieces.put(piece.file());
                            } else {
                                requests.put(next);
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

    private void work(Path library) throws IOException, InterruptedException {
        OpenCv loaded;
        try {
            loaded = OpenCv.loadChecked(library);
        } catch (NativeLibraryException unable) {
            Frames.writeMessage(answers, new Message.Unable(unable.fault()));
            return;
        }
        Frames.writeMessage(answers, new Message.Ready(loaded.version()));
        while (true) {
            PictureFrames.Numbered next = requests.take();
            Frames.writeMessage(answers, answer(loaded, next.number(), next.request()));
        }
    }

    private Message answer(OpenCv loaded, long number, PictureRequest request) throws IOException {
        try {
            if (request instanceof FrameRequest frame) {
                Thumbnail made = frame(loaded, frame, new PieceFeed(answers, pieces, number, frame.bytes()));
                return new Message.Small(number, made.width(), made.height(), made.jpeg());
            }
            if (request instanceof CopyRequest copy) {
                SafeCopy made = copy(loaded, copy);
                return new Message.Copied(number, made.width(), made.height(), made.file());
            }
            Thumbnail made = make(loaded, (ThumbnailRequest) request);
            return new Message.Small(number, made.width(), made.height(), made.jpeg());
        } catch (ImageException refused) {
            WorkerMain.haltIfOutOfMemory(refused.getCause());
            return new Message.Answer(number, new Analysis.Refused(refused.code(), refused.arguments()));
        } catch (RuntimeException | StackOverflowError unexpected) {
            WorkerMain.haltIfOutOfMemory(unexpected);
            return new Message.Failed(number, PrivateLog.describe(unexpected));
        }
    }

    private static Thumbnail make(OpenCv loaded, ThumbnailRequest request) throws ImageException {
        DecodingLimits usual = DecodingLimits.STANDARD;
        ImageDecoder decoder = new ImageDecoder(
                loaded,
                new DecodingLimits(
                        usual.fileBytes(), usual.fullPixels(), usual.decodedPixels(), request.longSide() * DETAIL));
        byte[] file = request.file();
        try (DecodedImage image = decoder.decode(file, decoder.metadata(file))) {
            return Thumbnail.of(image, request.longSide(), request.hidden());
        }
    }

    private static Thumbnail frame(OpenCv loaded, FrameRequest request, ByteFeed video)
            throws ImageException, IOException {
        try (DecodedImage image = VideoFrame.at(
                loaded, video, VideoLimits.STANDARD, request.moment(), request.part(), request.longSide() * DETAIL)) {
            return Thumbnail.of(image, request.longSide(), List.of());
        }
    }

    private static SafeCopy copy(OpenCv loaded, CopyRequest request) throws ImageException {
        ImageDecoder decoder = new ImageDecoder(loaded, DecodingLimits.STANDARD);
        byte[] file = request.file();
        FileMetadata metadata = decoder.metadata(file);
        try (DecodedImage image = decoder.decode(file, metadata, FULL_SIDE)) {
            if (request.covered().isEmpty()) {
                Optional<SafeCopy> stripped = SafeCopy.stripped(file, image, metadata);
                if (stripped.isPresent()) {
                    return stripped.get();
                }
            }
            Optional<byte[]> profile = image.format() == ImageFormat.JPEG
                    ? JpegSegments.of(file).flatMap(JpegSegments::profile)
                    : Optional.empty();
            return SafeCopy.covered(image, request.covered(), profile);
        }
    }
}

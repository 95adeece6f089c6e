package org.sightline.worker;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.sightline.face.Models;
import org.sightline.image.ImageException;
import org.sightline.image.OpenCv;
import org.sightline.model.Box;
import org.sightline.model.Face;

/** The real worker, but for pictures that ask for {@link Trouble}. */
public final class TroublesomeWorker {

    private final PhotoAnalyser real;
    private final String channel;
    private final List<Object> held = new ArrayList<>();

    private TroublesomeWorker(OpenCv loaded, String channel) {
        this.real = new PhotoAnalyser(loaded, Models.shipped());
        this.channel = channel;
    }

    public static void main(String[] arguments) throws Exception {
        WorkerMain.run(arguments, loaded -> new TroublesomeWorker(loaded, arguments[0])::examine);
    }

    private Analysis.Findings examine(byte[] file, Task task) throws ImageException {
        Trouble.Found found = Trouble.of(file).orElse(null);
        Analysis.Findings findings = real.examine(file, task);
        try {
            return found == null ? findings : make(found.trouble(), found.flag(), findings);
        } catch (IOException | ReflectiveOperationException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Analysis.Findings make(Trouble trouble, Path flag, Analysis.Findings findings)
            throws IOException, ReflectiveOperationException, InterruptedException {
        switch (trouble) {
            case CRASH -> writeToNowhere();
            case MEMORY -> fillNativeMemory();
            case HEAP -> fillHeap();
            case HANG -> Thread.sleep(Long.MAX_VALUE);
            case GARBAGE -> printIntoTheChannel();
            case FALSEHOOD -> {
                return withBoxOutside(findings);
            }
            case KILLED_ONCE -> killOnce(flag);
            case EXCEPTION -> throw new IllegalStateException("an error in the program");
        }
        return findings;
    }

    private static void writeToNowhere() throws ReflectiveOperationException {
        Class<?> unsafe = Class.forName("sun.misc.Unsafe");
        Field instance = unsafe.getDeclaredField("theUnsafe");
        instance.setAccessible(true);
        unsafe.getMethod("putAddress", long.class, long.class).invoke(instance.get(null), 0L, 1L);
    }

    private void fillNativeMemory() {
        while (true) {
            held.add(new Mat(4000, 4000, CvType.CV_8UC3, new Scalar(1, 2, 3)));
        }
    }

    private void fillHeap() {
        while (true) {
            held.add(new byte[10 << 20]);
        }
    }

    private void printIntoTheChannel() {
        try (FileOutputStream out = new FileOutputStream(channel)) {
            out.write("Premature end of JPEG file\n".repeat(100).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void killOnce(Path flag) throws IOException, InterruptedException {
        if (Files.notExists(flag)) {
            Files.createFile(flag);
            new ProcessBuilder(
                            "kill", "-9", Long.toString(ProcessHandle.current().pid()))
                    .start()
                    .waitFor();
        }
    }

    private static Analysis.Findings withBoxOutside(Analysis.Findings findings) {
        Face face = findings.faces().get(0);
        Face moved = new Face(
                new Box(findings.width(), 0, 10, 10),
                face.points(),
                face.score(),
                face.interEyeDistance(),
                face.yaw(),
                face.sharpness(),
                face.norm(),
                face.identifiability(),
                face.embedding());
        return new Analysis.Findings(
                findings.width(),
                findings.height(),
                findings.metadata(),
                List.of(moved),
                findings.fingerprint(),
                findings.truncated(),
                findings.metadataUnreadable(),
                findings.times());
    }
}

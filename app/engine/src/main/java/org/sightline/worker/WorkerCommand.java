package org.sightline.worker;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sightline.image.DecodingLimits;

/**
 * How a worker is started: the same Java, the same jars, another main class, and as little else as possible. On Linux and macOS a
 * shell sets what Java cannot (limits of the system, signals that are not for workers) and then becomes the worker.
 *
 * @param mainClass runs a worker as {@link WorkerMain} does
 * @param library OpenCV's, unpacked and checked
 */
public record WorkerCommand(String mainClass, Path library, WorkerLimits limits) {

    /**
     * Signals from the keyboard are for the program, which then ends its workers. No worker writes a file or leaves a picture of
     * its memory. When memory runs short, the system ends a worker first. Answers go over a descriptor of their own, so that
     * native code that prints does not reach them.
     */
    private static final String SHELL = "trap '' INT HUP QUIT; ulimit -c 0; ulimit -f 0; limit=$1; shift;"
            + " [ \"$limit\" = 0 ] || ulimit -v \"$limit\" || exit 1;"
            + " (echo 800 >/proc/self/oom_score_adj) 2>/dev/null; exec \"$@\" 3>&1 1>/dev/null";

    private static final String CHANNEL = "/dev/fd/3";

    /** What a process needs of the environment: the language of file names, and where Windows stands. */
    private static final List<String> KEPT = List.of("LC_ALL", "LC_CTYPE", "LANG", "SystemRoot", "TEMP", "TMP");

    /** The program's own worker with the usual limits. */
    public static WorkerCommand standard(Path library) {
        return new WorkerCommand(WorkerMain.class.getName(), library, WorkerLimits.STANDARD);
    }

    /** The program's own worker that makes pictures small, with the usual limits. */
    public static WorkerCommand thumbnails(Path library) {
        return new WorkerCommand(ThumbnailMain.class.getName(), library, WorkerLimits.STANDARD);
    }

    Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(isUnix() ? throughShell() : java(WorkerMain.STANDARD_OUTPUT));
        builder.directory(new File(System.getProperty("java.home")));
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        environment(builder.environment());
        return builder.start();
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT);
    }

    private static boolean isUnix() {
        return !system().contains("win") || system().contains("darwin");
    }

    private List<String> throughShell() {
        // Elsewhere the system takes this limit and does not keep it.
        long kilobytes = system().contains("linux") ? limits.addressSpaceBytes() >> 10 : 0;
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", SHELL, "worker", Long.toString(kilobytes)));
        command.addAll(java(CHANNEL));
        return command;
    }

    private List<String> java(String channel) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + (limits.heapBytes() >> 20) + "m",
                // A file's bytes are one array, which must fit the part of the heap for what is old.
                "-Xmn24m",
                "-XX:+UseSerialGC",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=30",
                "-XX:CompressedClassSpaceSize=32m",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                // What a crash would write down may hold the picture.
                "-XX:+SuppressFatalErrorMessage",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:+DisableAttachMechanism",
                "-XX:-UsePerfData",
                "-XX:+DisplayVMOutputToStderr",
                "-Xrs",
                "-Djava.awt.headless=true"));
        if (Runtime.version().feature() >= 24) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of("-cp", classPath(), mainClass));
        command.addAll(List.of(channel, library.toAbsolutePath().toString(), Long.toString(limits.fileBytes())));
        return command;
    }

    /** The worker stands in another folder, so that names must not depend on it. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void environment(Map<String, String> environment) {
        environment.keySet().retainAll(KEPT);
        // A reduced JPEG is rounded up to whole blocks.
        long pixels = DecodingLimits.STANDARD.decodedPixels() / 8 * 9;
        environment.put("OPENCV_IO_MAX_IMAGE_PIXELS", Long.toString(pixels));
        environment.put("OPENCV_LOG_LEVEL", "SILENT");
        // Each further arena of the C library reserves 64 MB and keeps what was freed in it.
        environment.put("MALLOC_ARENA_MAX", "1");
    }
}

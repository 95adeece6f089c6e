package org.sightline.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the process holds in memory, beyond what Java sees; known under Linux only. */
final class NativeMemory {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path RESET = Path.of("/proc/self/clear_refs");

    private NativeMemory() {}

    static boolean isKnown() {
        return Files.isReadable(STATUS);
    }

    /** MB by which the process grew at most while the action ran; where the peak cannot be reset, at its end. */
    static long peakGrowth(Runnable action) throws IOException {
        boolean peakIsFresh = resetPeak();
        long before = megabytes("VmRSS:");
        action.run();
        return megabytes(peakIsFresh ? "VmHWM:" : "VmRSS:") - before;
    }

    private static boolean resetPeak() {
        try {
            Files.writeString(RESET, "5");
            return true;
        } catch (IOException notAllowed) {
            return false;
        }
    }

    private static long megabytes(String field) throws IOException {
        for (String line : Files.readAllLines(STATUS)) {
            if (line.startsWith(field)) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        throw new IOException(field);
    }
}

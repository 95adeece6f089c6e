package org.sightline.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Watches a process and all that it started. Linux only. */
final class ProcessTree {

    private final Process root;
    private long peak;

    ProcessTree(Process root) {
        this.root = root;
    }

    /**
     * Waits for the end.
     *
     * @return the process's exit code
     */
    int await() throws InterruptedException {
        while (!root.waitFor(50, java.util.concurrent.TimeUnit.MILLISECONDS)) {
            long now = Stream.concat(Stream.of(root.toHandle()), root.descendants())
                    .mapToLong(ProcessTree::resident)
                    .sum();
            peak = Math.max(peak, now);
        }
        return root.exitValue();
    }

    /** The most bytes that all processes together had resident; what they share counts for each. */
    long peakBytes() {
        return peak;
    }

    private static long resident(ProcessHandle process) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
                if (line.startsWith("VmRSS:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) << 10;
                }
            }
        } catch (IOException gone) {
            return 0;
        }
        return 0;
    }
}

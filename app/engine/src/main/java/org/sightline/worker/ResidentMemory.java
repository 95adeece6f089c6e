package org.sightline.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** How much machine memory a process holds, where the system tells it: Linux. */
final class ResidentMemory {

    private static final String FIELD = "VmRSS:";

    private ResidentMemory() {}

    /** Bytes; empty if the process is gone or the system does not tell. */
    static OptionalLong ofProcess(long id) {
        try {
            String status =
                    Files.readString(Path.of("/proc", Long.toString(id), "status"), StandardCharsets.ISO_8859_1);
            int at = status.indexOf(FIELD);
            if (at < 0) {
                return OptionalLong.empty();
            }
            int end = status.indexOf(" kB", at);
            return OptionalLong.of(
                    Long.parseLong(status.substring(at + FIELD.length(), end).strip()) << 10);
        } catch (IOException gone) {
            return OptionalLong.empty();
        }
    }
}

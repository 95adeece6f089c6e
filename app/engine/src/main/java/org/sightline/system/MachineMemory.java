package org.sightline.system;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The memory of this machine, or of the part of it that a container gives this program. */
public final class MachineMemory {

    private static final long UNKNOWN = 4L << 30;

    private MachineMemory() {}

    /** Bytes; a guess of 4 GB where the system does not tell. */
    public static long bytes() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine
                ? machine.getTotalMemorySize()
                : UNKNOWN;
    }
}

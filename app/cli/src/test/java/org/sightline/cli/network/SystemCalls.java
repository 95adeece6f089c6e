package org.sightline.cli.network;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What a program and its children asked of the system, as {@code strace} writes it down. */
record SystemCalls(List<String> lines) {

    /** Calls of the network, and the start of programs, so that it can be seen that children were followed. */
    static final String TRACED = "trace=network,execve";

    private static final Pattern INTERNET = Pattern.compile("sa_family=AF_(INET6?|PACKET|VSOCK|BLUETOOTH)\\b");
    private static final Pattern REACHES =
            Pattern.compile("\\b(connect|bind|listen|sendto|sendmsg|sendmmsg|accept4?)\\(");

    static SystemCalls read(Path trace) throws IOException {
        return new SystemCalls(Files.readAllLines(trace, StandardCharsets.ISO_8859_1));
    }

    /** Every call that connects, waits for others, or sends, by any family that leads out of the machine or to its network. */
    List<String> reachingOut() {
        return lines.stream()
                .filter(line -> REACHES.matcher(line).find())
                .filter(line -> INTERNET.matcher(line).find() || line.contains(" listen(") || line.contains("accept"))
                .toList();
    }

    /** Sockets of an internet family that were made; Java makes some to see what the system can do, and connects none. */
    long internetSockets() {
        return lines.stream().filter(line -> line.contains("socket(AF_INET")).count();
    }

    long programsStarted(String name) {
        return lines.stream()
                .filter(line -> line.contains("execve(") && line.contains(name))
                .count();
    }
}

package org.sightline.desktop.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * No class that the program can lead to opens a connection, but those that {@code reviewed-network-calls.txt} lists with what they
 * call and why that is harmless. A call that is new there fails the build, in our code or in a library's.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "JavaFX differs from system to system; Linux's was reviewed")
class NoNetworkCodeTest {

    private static Map<String, Set<String>> found() throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        ReachableClasses.on(System.getProperty("java.class.path")).forEach((name, file) -> {
            Set<String> calls = NetworkCalls.of(file);
            if (!calls.isEmpty()) {
                found.put(name, calls);
            }
        });
        return found;
    }

    /** {@code class call call ... # reason} */
    private static Map<String, Set<String>> reviewed() throws IOException {
        Map<String, Set<String>> reviewed = new TreeMap<>();
        try (InputStream in = NoNetworkCodeTest.class.getResourceAsStream("reviewed-network-calls.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.split("\n", -1)) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] parts = line.split("#", 2);
                assertThat(parts).as("a reason in: " + line).hasSize(2);
                String[] words = parts[0].strip().split(" +", -1);
                Set<String> calls = new TreeSet<>(Set.of(words));
                calls.remove(words[0]);
                reviewed.put(words[0], calls);
            }
        }
        return reviewed;
    }

    private static String lines(Map<String, Set<String>> calls) {
        return calls.entrySet().stream()
                .map(entry -> entry.getKey() + " " + String.join(" ", entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everyCallThatMayLeadToTheNetworkIsReviewed() throws IOException {
        assertThat(lines(found()))
                .as(
                        "nothing leaves the machine: a call that may lead to the network is reviewed and listed with its reason"
                                + " in reviewed-network-calls.txt, or taken out")
                .isEqualTo(lines(reviewed()));
    }

    @Test
    void everyProcessClosesTheNetworkBeforeAllElse() throws IOException {
        Map<String, ClassFile> reached = ReachableClasses.on(System.getProperty("java.class.path"));
        for (String main : List.of(
                "org/sightline/cli/Main", "org/sightline/desktop/Launcher", "org/sightline/worker/WorkerMain")) {
            assertThat(reached.get(main))
                    .as(main + " is where a process of ours begins")
                    .isNotNull()
                    .satisfies(file ->
                            assertThat(file.calls()).contains("org/sightline/system/network/ClosedNetwork.close"));
        }
    }

    @Test
    void theSearchReachesWhatItShould() throws IOException {
        Set<String> reached =
                ReachableClasses.on(System.getProperty("java.class.path")).keySet();
        assertThat(List.of(
                        "org/sightline/worker/WorkerMain",
                        "org/sqlite/JDBC",
                        "org/opencv/dnn/Dnn",
                        "org/tinylog/core/TinylogLoggingProvider",
                        "javafx/scene/image/Image",
                        "com/sun/glass/ui/gtk/GtkApplication"))
                .allMatch(reached::contains);
    }
}

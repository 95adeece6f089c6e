package org.sightline.bench.window;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Starts the program and an empty window of the same toolkit and theme in turns, and compares when they stand. */
public final class StartBenchmark {

    private StartBenchmark() {}

    /** @param arguments rounds, work folder, perhaps an archive of shared classes that the program is started with */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(arguments[0]);
        Path home = Path.of(arguments[1]).resolve("home");
        List<String> shared = arguments.length > 2 ? List.of("-XX:SharedArchiveFile=" + arguments[2]) : List.of();
        // Not counted: it fills the system's cache of files, and makes the program's folders.
        seconds(WindowMain.Window.EMPTY, home, List.of());
        seconds(WindowMain.Window.OWN, home, shared);
        List<Double> empty = new ArrayList<>();
        List<Double> own = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            empty.add(seconds(WindowMain.Window.EMPTY, home, List.of()));
            own.add(seconds(WindowMain.Window.OWN, home, shared));
        }
        System.out.printf(
                Locale.ENGLISH,
                "empty window %.2f s, this program's %.2f s, median of %d starts: %.2f times as long%n",
                median(empty),
                median(own),
                rounds,
                median(own) / median(empty));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static double seconds(WindowMain.Window window, Path home, List<String> options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx640m"));
        command.addAll(options);
        command.addAll(List.of(
                "-Dsightline.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                WindowMain.class.getName(),
                window.name()));
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        double seconds = -1;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.equals(Standing.SAID)) {
                    seconds = (System.nanoTime() - begun) / 1e9;
                }
            }
        }
        process.waitFor();
        if (seconds < 0) {
            throw new IllegalStateException(window + " did not stand; is there a display?");
        }
        return seconds;
    }
}

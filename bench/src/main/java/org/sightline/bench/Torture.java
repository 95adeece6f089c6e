package org.sightline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sightline.samples.SampleExport;

/**
 * Does to scans what can happen to them, at random moments, and compares how they end with one that nothing happened to. The
 * program and its workers are real processes. See bench/torture.
 */
public final class Torture {

    /** What can happen. */
    private enum Fault {
        PROGRAM_KILLED("the program is killed"),
        WORKER_CRASHED("a worker gets SIGSEGV"),
        WORKER_KILLED("a worker is killed, as when memory runs out"),
        WORKER_STARVED("a worker gets no more memory from the system"),
        DISK_FULL("the store cannot grow any more"),
        SECOND_PROGRAM("a second program opens the same store"),
        ARCHIVE_GONE("the export is moved away and comes back");

        private final String words;

        Fault(String words) {
            this.words = words;
        }
    }

    private final Path work;
    private final Path export;
    private final int photos;
    private final Random random;
    private final Map<Fault, Integer> injected = new EnumMap<>(Fault.class);
    private final Map<Fault, Integer> survived = new EnumMap<>(Fault.class);
    private final List<String> failures = new ArrayList<>();
    private int scans;
    private long wholeScan;

    private Torture(Path work, int photos, long seed) {
        this.work = work;
        this.export = work.resolve("export");
        this.photos = photos;
        this.random = new Random(seed);
    }

    /** @param arguments work folder, photos, faults, seed */
    public static void main(String[] arguments) throws Exception {
        int photos = Integer.parseInt(arguments[1]);
        int faults = Integer.parseInt(arguments[2]);
        long seed = Long.parseLong(arguments[3]);
        System.out.println("Seed " + seed + ", " + photos + " photos, " + faults + " faults");
        Torture torture = new Torture(Path.of(arguments[0]), photos, seed);
        torture.run(faults);
        System.exit(torture.tell() ? 0 : 1);
    }

    private void run(int faults) throws Exception {
        SampleExport.large(photos).export().writeFolder(export);
        long begun = System.nanoTime();
        if (start("undisturbed", false).waitFor() != 0) {
            throw new IOException("The undisturbed scan failed: " + output("undisturbed"));
        }
        wholeScan = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        int done = 0;
        while (done < faults) {
            String name = "scan" + scans++;
            boolean ended = false;
            while (!ended && done < faults) {
                Fault fault = Fault.values()[done++ % Fault.values().length];
                ended = inject(fault, name);
            }
            finish(name);
        }
    }

    /** Counts the fault unless the scan was over before it came. Whether the scan came to its end meanwhile. */
    private boolean inject(Fault fault, String name) throws Exception {
        Process program = start(name, fault == Fault.DISK_FULL);
        // Runs end early, so that several faults fall into one scan.
        boolean ended = program.waitFor(500 + random.nextLong(wholeScan / 3), TimeUnit.MILLISECONDS);
        boolean good = true;
        boolean tooLate = ended;
        if (ended && fault == Fault.DISK_FULL) {
            // Was there from the beginning: what fits on the disk ends well.
            good = program.exitValue() == 0 || output(name).contains("disk");
            tooLate = program.exitValue() == 0;
        }
        if (!ended) {
            switch (fault) {
                case PROGRAM_KILLED -> program.destroyForcibly().waitFor();
                case WORKER_CRASHED -> toWorker(program, "kill", "-SEGV");
                case WORKER_KILLED -> toWorker(program, "kill", "-KILL");
                case WORKER_STARVED -> toWorker(program, "prlimit", "--as=1000", "--pid");
                case DISK_FULL -> good = program.waitFor() != 0 && output(name).contains("disk");
                case SECOND_PROGRAM -> {
                    good = isRefused(name);
                    tooLate = !good && !program.isAlive();
                }
                case ARCHIVE_GONE -> moveAway(program);
            }
        }
        boolean over = program.waitFor(random.nextLong(wholeScan / 3) + 1, TimeUnit.MILLISECONDS);
        program.destroyForcibly().waitFor();
        if (!tooLate) {
            injected.merge(fault, 1, Integer::sum);
            survived.merge(fault, good ? 1 : 0, Integer::sum);
            if (!good) {
                failures.add(name + ", " + fault.words + ": " + output(name));
            }
        }
        return over && program.exitValue() == 0 && Files.exists(out(name).resolve("photos.csv"));
    }

    private void toWorker(Process program, String... command) throws Exception {
        List<ProcessHandle> workers = program.descendants().toList();
        if (!workers.isEmpty()) {
            List<String> all = new ArrayList<>(List.of(command));
            all.add(Long.toString(workers.get(random.nextInt(workers.size())).pid()));
            new ProcessBuilder(all)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        }
    }

    private boolean isRefused(String name) throws Exception {
        Process second = launch(List.of(), name, work.resolve("second"), "second");
        return second.waitFor() == 1 && output("second").contains("another Sightline");
    }

    private void moveAway(Process program) throws Exception {
        Path away = work.resolve("away");
        Files.move(export, away);
        program.waitFor(20, TimeUnit.SECONDS);
        program.destroyForcibly().waitFor();
        Files.move(away, export);
        // A report of what there was is complete as it is; the next run writes over it.
    }

    /** Lets the scan come to its end and compares it with the undisturbed one. */
    private void finish(String name) throws Exception {
        if (start(name, false).waitFor() != 0) {
            failures.add(name + " did not end: " + output(name));
            return;
        }
        compare(name, "report.json");
        compare(name, "photos.csv");
        long twice = number(name, "SELECT count(*) FROM photo WHERE analyses > 1");
        if (twice > 0) {
            failures.add(name + ": " + twice + " photos were analysed twice");
        }
    }

    private void compare(String name, String file) throws IOException {
        String expected = withoutTime(Files.readString(out("undisturbed").resolve(file)));
        String found = withoutTime(Files.readString(out(name).resolve(file)));
        if (!found.equals(expected)) {
            failures.add(
                    name + ": " + file + " differs from the undisturbed scan's" + firstDifference(expected, found));
        }
    }

    /** The lines around it, of both: the files are gone afterwards. */
    private static String firstDifference(String expected, String found) {
        List<String> one = expected.lines().toList();
        List<String> other = found.lines().toList();
        int at = 0;
        while (at < Math.min(one.size(), other.size()) && one.get(at).equals(other.get(at))) {
            at++;
        }
        int from = at;
        long differing = IntStream.range(from, Math.min(one.size(), other.size()))
                .filter(line -> !one.get(line).equals(other.get(line)))
                .count();
        return " in " + differing + " of " + one.size() + " lines, " + other.size() + " lines" + System.lineSeparator()
                + around(one, at) + System.lineSeparator() + "  but" + System.lineSeparator()
                + around(other, at);
    }

    private static String around(List<String> lines, int at) {
        return lines.stream().skip(Math.max(0, at - 3)).limit(8).collect(Collectors.joining(System.lineSeparator()));
    }

    private static String withoutTime(String report) {
        return report.replaceFirst("\"generated\": \"[^\"]+\"", "");
    }

    private long number(String name, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store(name));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.getLong(1);
        }
    }

    private Path store(String name) {
        return work.resolve(name + ".sightline");
    }

    private Path out(String name) {
        return work.resolve("out-" + name);
    }

    private String output(String name) throws IOException {
        return Files.readString(work.resolve(name + ".txt"));
    }

    private Process start(String name, boolean fullDisk) throws IOException {
        List<String> before = List.of();
        if (fullDisk) {
            // In blocks of 512 bytes: files may grow to a little more than the store has now.
            long blocks = Files.exists(store(name)) ? Files.size(store(name)) / 512 + 40 : 200;
            before = List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh");
        }
        return launch(before, name, out(name), name);
    }

    private Process launch(List<String> before, String store, Path out, String output) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dsightline.home=" + work.resolve("home"),
                "-cp",
                System.getProperty("java.class.path"),
                "org.sightline.cli.Main",
                "scan",
                export.toString(),
                "--out",
                out.toString(),
                "--force",
                "--store",
                store(store).toString(),
                "--progress",
                "none"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve(output + ".txt").toFile())
                .start();
    }

    private boolean tell() {
        int all = 0;
        int good = 0;
        for (Fault fault : Fault.values()) {
            int count = injected.getOrDefault(fault, 0);
            int well = survived.getOrDefault(fault, 0);
            all += count;
            good += well;
            System.out.printf("%4d injected, %4d survived: %s%n", count, well, fault.words);
        }
        System.out.printf(
                "%4d injected, %4d survived, in %d scans; each ended with the same report, nothing lost or doubled: %s%n",
                all, good, scans, failures.isEmpty() ? "yes" : "NO");
        failures.forEach(System.out::println);
        return failures.isEmpty();
    }
}

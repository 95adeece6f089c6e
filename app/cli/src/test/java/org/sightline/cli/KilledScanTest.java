package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.samples.FilmOfPhotos;
import org.sightline.samples.SampleExport;
import org.sightline.samples.SamplePhoto;
import org.sightline.samples.SamplePhotos;

/** Kills the real program at random moments and runs it again. */
class KilledScanTest {

    @TempDir
    private Path folder;

    private Process start(Path export, Path store, Path out) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsightline.home=" + folder.resolve("home"),
                "-cp",
                classPath,
                Main.class.getName(),
                "scan",
                export.toString(),
                "--out",
                out.toString(),
                "--store",
                store.toString(),
                "--progress",
                "json"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "output.txt"))
                .start();
    }

    private long runToTheEnd(Path export, Path store, Path out) throws Exception {
        long started = System.nanoTime();
        Process process = start(export, store, out);
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("output.txt")))
                .isZero();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    }

    private static String withoutTime(Path report) throws IOException {
        return Files.readString(report).replaceFirst("\"generated\": \"[^\"]+\"", "\"generated\": \"\"");
    }

    private static long number(Path store, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.getLong(1);
        }
    }

    private void killAndGoOn(int photos, int kills, long seed) throws Exception {
        Path export = folder.resolve("facebook.zip");
        SampleExport.large(photos).export().writeZip(export);
        Path undisturbed = folder.resolve("undisturbed");
        long whole = runToTheEnd(export, folder.resolve("undisturbed.sightline"), undisturbed);

        Path store = folder.resolve("killed.sightline");
        Path out = folder.resolve("killed");
        Random random = new Random(seed);
        long lastCount = 0;
        int killedAtWork = 0;
        for (int i = 0; i < kills; i++) {
            Process process = start(export, store, out);
            // A run that starts late in the work ends sooner: moments are drawn from what is left of it.
            long left = Math.max(1500, whole - whole * lastCount / Math.max(1, photos));
            boolean ended = process.waitFor(random.nextLong(left), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            killedAtWork += ended ? 0 : 1;
            if (Files.exists(out.resolve("photos.csv")) && !Files.exists(out.resolve(".sightline-unfinished"))) {
                // It had ended before it could be killed, and a finished report is not replaced unasked.
                out = folder.resolve("killed-" + i);
            }
            if (Files.exists(store) && number(store, "PRAGMA user_version") > 0) {
                long count = number(store, "SELECT count(*) FROM photo");
                assertThat(count)
                        .as("kill %d, seed %d: nothing is lost", i, seed)
                        .isGreaterThanOrEqualTo(lastCount);
                lastCount = count;
            }
        }
        assertThat(killedAtWork).as("seed %d", seed).isPositive();
        runToTheEnd(export, store, out);

        assertThat(number(store, "SELECT max(analyses) FROM photo"))
                .as("seed %d", seed)
                .isEqualTo(1);
        assertThat(withoutTime(out.resolve("report.json")))
                .as("seed %d", seed)
                .isEqualTo(withoutTime(undisturbed.resolve("report.json")));
        assertThat(out)
                .isDirectoryNotContaining(file -> file.getFileName().toString().contains("unfinished"));
        assertThat(out.resolve("photos.csv")).hasSameBinaryContentAs(undisturbed.resolve("photos.csv"));
    }

    @Test
    void aScanKilledAFewTimesEndsWithTheSameReport() throws Exception {
        killAndGoOn(60, 4, System.nanoTime());
    }

    @Test
    @Tag("slow")
    void aScanKilledAtTwentyMomentsEndsWithTheSameReport() throws Exception {
        killAndGoOn(200, 20, System.nanoTime());
    }

    private static byte[] firstPart(Path store) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT sealed FROM watched WHERE part = 0")) {
            return row.next() ? row.getBytes(1) : new byte[0];
        }
    }

    private static long parts(Path store) throws Exception {
        boolean made = Files.exists(store) && number(store, "PRAGMA user_version") > 0;
        return made ? number(store, "SELECT count(*) FROM watched") : 0;
    }

    /** Of a video of five parts, those that were kept are not looked through again: they are the same rows. */
    @Test
    void aScanKilledInALongVideoGoesOnWhereItWas() throws Exception {
        List<SamplePhoto> people = SamplePhotos.load().people();
        Path export = Files.createDirectories(folder.resolve("videos"));
        FilmOfPhotos film = new FilmOfPhotos();
        for (int i = 0; i < 5; i++) {
            film.shot(people.get(i), 19);
        }
        Files.write(export.resolve("long.avi"), film.avi());
        Path undisturbed = folder.resolve("undisturbed");
        runToTheEnd(export, folder.resolve("undisturbed.sightline"), undisturbed);

        Path store = folder.resolve("killed.sightline");
        Path out = folder.resolve("killed");
        byte[] first = new byte[0];
        for (int kept = 1; kept <= 3; kept++) {
            Process process = start(export, store, out);
            while (process.isAlive() && parts(store) < kept) {
                Thread.sleep(20);
            }
            process.destroyForcibly().waitFor();
            assertThat(parts(store)).as("nothing is lost").isGreaterThanOrEqualTo(kept);
            byte[] now = firstPart(store);
            if (kept > 1) {
                assertThat(now).as("sealed anew it would be other bytes").isEqualTo(first);
            }
            first = now;
        }
        runToTheEnd(export, store, out);

        assertThat(parts(store)).isZero();
        assertThat(number(store, "SELECT max(analyses) FROM photo")).isEqualTo(1);
        assertThat(withoutTime(out.resolve("report.json")))
                .contains("long.avi")
                .isEqualTo(withoutTime(undisturbed.resolve("report.json")));
    }

    /** A job in the background of a shell is started with Ctrl-C ignored, and so are its children. */
    private static boolean ignoresControlC() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return false;
        }
        long ignored = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .map(line -> Long.parseUnsignedLong(
                        line.substring("SigIgn:".length()).strip(), 16))
                .findFirst()
                .orElse(0L);
        return (ignored & 2) != 0;
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void controlCKeepsWhatIsDoneAndEndsWith130() throws Exception {
        boolean terminate = ignoresControlC();
        Path export = folder.resolve("facebook.zip");
        SampleExport.large(60).export().writeZip(export);
        Path store = folder.resolve("store");
        Process process = start(export, store, folder.resolve("out"));
        Path output = folder.resolve("output.txt");
        while (process.isAlive() && !Files.readString(output).contains("\"EXAMINING\"")) {
            Thread.sleep(20);
        }
        String signal = terminate ? "-TERM" : "-INT";
        new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();

        assertThat(process.waitFor()).isEqualTo(terminate ? 143 : 130);
        assertThat(Files.readString(output)).contains("the same command goes on from there");
        assertThat(folder.resolve("out/report.json")).doesNotExist();
        assertThat(number(store, "SELECT count(*) FROM photo")).isBetween(0L, 59L);
    }
}

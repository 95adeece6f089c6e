package org.sightline.cli.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.cli.Main;
import org.sightline.cli.OpenMain;
import org.sightline.samples.FilmOfPhotos;
import org.sightline.samples.SamplePhotos;
import org.sightline.system.network.NetworkTrial;

/** The real program with its workers: what Java offers is refused, what the system sees is nothing. */
@Timeout(600)
class ClosedNetworkTest {

    private static final String ADVICE = " (Debian: apt-get install strace util-linux)";

    @TempDir
    private Path folder;

    /** Tries every way without having closed any. */
    public static final class OpenProgram {

        private OpenProgram() {}

        public static void main(String[] arguments) {
            NetworkTrial.ofEveryWay().forEach(result -> System.out.println(result.refused() + " " + result.way()));
        }
    }

    /** One line of network code, to nobody but this machine. */
    public static final class ConnectingProgram {

        private ConnectingProgram() {}

        public static void main(String[] arguments) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), 9), 100);
            } catch (IOException refusedByNobodyThere) {
                System.out.println("tried");
            }
        }
    }

    private Path photos() throws IOException {
        SamplePhotos samples = SamplePhotos.load();
        Path photos = Files.createDirectories(folder.resolve("photos"));
        for (int i = 0; i < 4; i++) {
            Files.write(
                    photos.resolve(i + ".jpg"),
                    samples.smallVariation(samples.people().get(i), 300, i));
        }
        FilmOfPhotos film = new FilmOfPhotos().shot(samples.people().get(4), 3);
        Files.write(photos.resolve("film.avi"), film.avi());
        return photos;
    }

    private List<String> scan(Program program, Class<?> main, Path photos) {
        return program.java(
                main,
                "scan",
                photos.toString(),
                "--out",
                folder.resolve("report").toString(),
                "--threads",
                "2",
                "--progress",
                "none");
    }

    private void assertScanned(Program.Run run) {
        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output()).contains("Examined: 5 photos");
        assertThat(folder.resolve("report/report.json")).exists();
    }

    @Test
    void everyWayThatJavaOffersIsRefused() throws Exception {
        Program program = new Program(folder);
        Program.Run run = program.run(List.of(), program.java(Main.class, "doctor", "--network"));

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output().lines())
                .filteredOn(line -> line.startsWith("refused"))
                .hasSize(16);
        assertThat(run.output()).doesNotContain("OPEN");
    }

    @Test
    void thatIsToldInGermanToo() throws Exception {
        Program program = new Program(folder);
        Program.Run run = program.run(List.of(), program.java(Main.class, "doctor", "--network", "--language", "de"));

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output().lines())
                .filteredOn(line -> line.startsWith("verweigert"))
                .hasSize(16)
                .noneMatch(line -> line.contains("refused") || line.contains("network"));
    }

    @Test
    void theSameWaysAreOpenWhereNothingClosesThem() throws Exception {
        Program program = new Program(folder);
        Program.Run run = program.run(List.of(), program.java(OpenProgram.class));

        assertThat(run.output().lines()).hasSize(16).allMatch(line -> line.startsWith("false"));
    }

    /** Also where nothing is refused, so that a line of network code is seen to try. */
    @ParameterizedTest
    @ValueSource(classes = {Main.class, OpenMain.class})
    void theSystemSeesAScanReachOutToNobody(Class<?> main) throws Exception {
        Path trace = folder.resolve("trace.txt");
        List<String> tracer = List.of("strace", "-f", "-qq", "-e", SystemCalls.TRACED, "-o", trace.toString());
        assumeTrue(
                Program.works("strace", "-o", "/dev/null", "true"),
                "strace is missing or may not trace here: the proof by the system's calls was left out" + ADVICE);
        Program program = new Program(folder);

        assertScanned(program.run(tracer, scan(program, main, photos())));

        SystemCalls calls = SystemCalls.read(trace);
        assertThat(calls.programsStarted("WorkerMain"))
                .as("workers were followed")
                .isPositive();
        assertThat(calls.reachingOut())
                .as("nothing leaves the machine: sockets that Java makes to look at the system are connected to nobody")
                .isEmpty();
    }

    @Test
    void theSystemSeesALineOfNetworkCode() throws Exception {
        Path trace = folder.resolve("trace.txt");
        List<String> tracer = List.of("strace", "-f", "-qq", "-e", SystemCalls.TRACED, "-o", trace.toString());
        assumeTrue(
                Program.works("strace", "-o", "/dev/null", "true"),
                "strace is missing or may not trace here: the check of the proof was left out" + ADVICE);
        Program program = new Program(folder);

        program.run(tracer, program.java(ConnectingProgram.class));

        assertThat(SystemCalls.read(trace).reachingOut()).isNotEmpty();
        assertThat(SystemCalls.read(trace).internetSockets()).isPositive();
    }

    @Test
    void aScanWorksWhereThereIsNoNetworkAtAll() throws Exception {
        boolean asRoot = Program.works("unshare", "-n", "true");
        assumeTrue(
                asRoot || Program.works("unshare", "-rn", "true"),
                "unshare may not take the network away here: the scan without any was left out" + ADVICE);
        Program program = new Program(folder);

        assertScanned(program.run(List.of("unshare", asRoot ? "-n" : "-rn"), scan(program, Main.class, photos())));
    }
}

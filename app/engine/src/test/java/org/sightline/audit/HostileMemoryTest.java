package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.samples.SamplePhotos;

/** The corpus and real bombs through one scan in a process of its own, whose memory is looked at in the end. */
@Tag("slow")
class HostileMemoryTest {

    private static final long TEN_GIGABYTES = 10L << 30;
    private static final Path STATUS = Path.of("/proc/self/status");

    @TempDir
    private Path temporary;

    @Test
    void noProcessNeedsAGigabyte() throws Exception {
        assumeTrue(Files.isReadable(STATUS));
        Path input = Files.createDirectories(temporary.resolve("input"));
        copyCorpus(input);
        SamplePhotos samples = SamplePhotos.load();
        byte[] photo = samples.smallVariation(samples.people().get(0), 500, 1);
        Files.write(input.resolve("photo.jpg"), photo);
        // Another person: the same picture would be one photo with the one beside the bombs.
        bomb(input.resolve("bombs.zip"), samples.smallVariation(samples.people().get(1), 500, 1));

        Path log = temporary.resolve("log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-Djava.awt.headless=true",
                        "-Dsightline.logs=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Scan.class.getName(),
                        input.toString(),
                        temporary.resolve("store").toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();

        String said = Files.readString(log, StandardCharsets.ISO_8859_1);
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(said).contains("zeros.jpg S-123", "posts/your_posts_1.json S-123", "within photo.jpg examined");
        long peak = Long.parseLong(said.replaceAll("(?s).*peak (\\d+) MB.*", "$1"));
        assertThat(peak).as("MB").isLessThan(1024);
    }

    private static void copyCorpus(Path target) throws IOException {
        Path corpus = Path.of("src/test/resources/hostile");
        for (String part : List.of("pictures", "zips")) {
            try (var files = Files.list(corpus.resolve(part))) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Files.copy(file, target.resolve(String.valueOf(file.getFileName())));
                }
            }
        }
    }

    /** Ten gigabytes of zeros as a picture and as a list, and a real photo behind them. */
    private static void bomb(Path zip, byte[] photo) throws IOException {
        byte[] zeros = new byte[1 << 20];
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(zip));
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (String name : List.of("zeros.jpg", "posts/your_posts_1.json")) {
                out.putNextEntry(new ZipEntry(name));
                for (long written = 0; written < TEN_GIGABYTES; written += zeros.length) {
                    out.write(zeros);
                }
            }
            out.putNextEntry(new ZipEntry("within photo.jpg"));
            out.write(photo);
            out.write(0);
        }
    }

    /** What the process runs. */
    static final class Scan {

        private Scan() {}

        public static void main(String[] arguments) throws IOException {
            Engine engine = TestEngine.start();
            try (Audit audit = TestEngine.open(Path.of(arguments[1]))) {
                new ScanJob(engine, audit, List.of(Path.of(arguments[0])), ScanOptions.usual())
                        .run(ScanListener.NONE, new CancellationToken());
                audit.forEachProblem(problem -> System.out.println(problem.path() + " " + problem.code()));
                audit.forEachPhoto(List.of(), photo -> System.out.println(photo.path() + " examined"));
            }
            for (String line : Files.readAllLines(STATUS)) {
                if (line.startsWith("VmHWM:")) {
                    long kilobytes = Long.parseLong(line.replaceAll("\\D", ""));
                    System.out.println("peak " + (kilobytes >> 10) + " MB");
                }
            }
        }
    }
}

package org.sightline.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.model.Effort;
import org.sightline.samples.SamplePhotos;

/** The program is killed; its workers must not stay. */
@Timeout(120)
class OrphanTest {

    @TempDir
    private Path folder;

    /** Starts a worker, tells its number, and waits for its end with a picture that has none. */
    public static final class Program {

        private Program() {}

        public static void main(String[] arguments) throws Exception {
            SamplePhotos samples = SamplePhotos.load();
            byte[] picture = samples.smallVariation(samples.people().get(0), 300, 1);
            try (Workers workers = new Workers(TestWorkers.troublesome())) {
                Worker worker = workers.newWorker();
                worker.examine(picture, Effort.NORMAL);
                ProcessHandle.current().children().forEach(child -> System.out.println(child.pid()));
                if (arguments[0].equals("busy")) {
                    worker.examine(Trouble.HANG.in(picture, Path.of("none")), Effort.NORMAL);
                }
                Thread.sleep(Long.MAX_VALUE);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"busy", "idle"})
    void aKilledProgramTakesItsWorkersWithIt(String state) throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        state)
                .redirectError(folder.resolve("errors").toFile())
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            assertThat(line).isNotNull();
            ProcessHandle worker = ProcessHandle.of(Long.parseLong(line)).orElseThrow();
            TimeUnit.SECONDS.sleep(1);
            assertThat(worker.isAlive()).isTrue();

            program.destroyForcibly().waitFor();

            assertThat(worker.onExit()
                            .completeOnTimeout(worker, 5, TimeUnit.SECONDS)
                            .get()
                            .isAlive())
                    .isFalse();
        } finally {
            program.destroyForcibly();
        }
    }
}

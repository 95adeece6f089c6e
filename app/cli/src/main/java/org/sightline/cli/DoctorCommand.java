package org.sightline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.sightline.audit.Engine;
import org.sightline.audit.JudgedPhoto;
import org.sightline.audit.Messages;
import org.sightline.audit.SinglePhoto;
import org.sightline.samples.SamplePhotos;
import org.sightline.system.AppFolders;
import org.sightline.system.PrivateFiles;
import org.sightline.system.Version;
import org.sightline.system.network.NetworkTrial;
import picocli.CommandLine;

/** {@code doctor}: checks that everything the program needs is there and works. */
@CommandLine.Command(name = "doctor", mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final AppFolders folders;
    private final CommandWords words;
    private boolean healthy = true;

    @CommandLine.Option(names = "--network")
    private boolean network;

    DoctorCommand(Terminal terminal, AppFolders folders) {
        this.terminal = terminal;
        this.folders = folders;
        this.words = terminal.words();
    }

    /** Something that is looked at; its answer is told, its failure is, too. */
    @FunctionalInterface
    private interface Check {
        String look() throws IOException;
    }

    @Override
    public Integer call() {
        if (network) {
            return tryNetwork();
        }
        terminal.print("sightline " + Version.current());
        check(
                "doctor.java",
                () -> words.of(
                        "doctor.java.is",
                        Runtime.version(),
                        System.getProperty("os.name") + " " + System.getProperty("os.arch")));
        check(
                "doctor.memory",
                () -> words.of(
                        "doctor.memory.is",
                        Runtime.getRuntime().maxMemory() >> 20,
                        Runtime.getRuntime().availableProcessors()));
        check(
                "doctor.folders",
                () -> writable(folders.cache()) + ", " + writable(folders.temporary()) + ", "
                        + writable(folders.keys()));
        AtomicReference<Engine> started = new AtomicReference<>();
        check("doctor.openCv", () -> {
            Engine engine = Engine.start(folders);
            started.set(engine);
            return words.of("doctor.openCv.is", engine.openCvVersion());
        });
        Engine engine = started.get();
        if (engine != null) {
            check("doctor.models", () -> {
                engine.checkModels();
                return words.of("doctor.models.is", engine.models().size());
            });
            check("doctor.sample", () -> sample(engine));
        }
        return healthy ? ExitCode.DONE : ExitCode.FAILED;
    }

    private int tryNetwork() {
        List<NetworkTrial.Result> results = NetworkTrial.ofEveryWay();
        for (NetworkTrial.Result result : results) {
            terminal.say(
                    result.refused() ? "doctor.network.refused" : "doctor.network.open",
                    words.of("doctor.network.way." + result.way().name()),
                    words.of("doctor.network.ending." + result.ending().name(), result.failure()));
        }
        boolean closed = results.stream().allMatch(NetworkTrial.Result::refused);
        terminal.say(closed ? "doctor.network.allRefused" : "doctor.network.notAll");
        return closed ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static String writable(Path folder) throws IOException {
        PrivateFiles.createFolders(folder);
        Files.delete(Files.createTempFile(folder, "check", ".tmp"));
        return folder.toString();
    }

    private String sample(Engine engine) throws IOException {
        Path file = Files.createTempFile("sightline-sample", ".jpg");
        try {
            Files.write(file, SamplePhotos.load().people().get(0).bytes());
            SinglePhoto examined = SinglePhoto.examine(engine, file);
            JudgedPhoto judged = examined.photo();
            if (judged == null || judged.photo().faces().isEmpty()) {
                throw new IOException(words.of("doctor.sample.none"));
            }
            return words.of("doctor.sample.is", judged.photo().faces().size());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void check(String key, Check check) {
        try {
            terminal.say("doctor.ok", words.of(key), check.look());
        } catch (IOException | RuntimeException | LinkageError failure) {
            healthy = false;
            terminal.say(
                    "doctor.fail",
                    words.of(key),
                    new Messages(words.locale())
                            .ofFailure(failure)
                            .orElseGet(() -> String.valueOf(failure.getMessage())));
        }
    }
}

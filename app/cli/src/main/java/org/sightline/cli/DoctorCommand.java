package org.sightline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.sightline.audit.Engine;
import org.sightline.audit.JudgedPhoto;
import org.sightline.audit.SinglePhoto;
import org.sightline.samples.SamplePhotos;
import org.sightline.system.AppFolders;
import org.sightline.system.PrivateFiles;
import org.sightline.system.Version;
import org.sightline.system.network.NetworkTrial;
import picocli.CommandLine;

/** {@code doctor}: checks that everything the program needs is there and works. */
@CommandLine.Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Checks that everything the program needs is there and works.")
final class DoctorCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final AppFolders folders;
    private boolean healthy = true;

    @CommandLine.Option(
            names = "--network",
            description = "Tries every way to the network from within the program and shows that each is refused.")
    private boolean network;

    DoctorCommand(Terminal terminal, AppFolders folders) {
        this.terminal = terminal;
        this.folders = folders;
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
                "Java",
                () -> Runtime.version() + " on " + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        check(
                "Memory",
                () -> String.format(
                        Locale.ENGLISH,
                        "up to %,d MB for the program, %d cores",
                        Runtime.getRuntime().maxMemory() >> 20,
                        Runtime.getRuntime().availableProcessors()));
        check(
                "Folders",
                () -> writable(folders.cache()) + ", " + writable(folders.temporary()) + ", "
                        + writable(folders.keys()));
        AtomicReference<Engine> started = new AtomicReference<>();
        check("OpenCV", () -> {
            Engine engine = Engine.start(folders);
            started.set(engine);
            return engine.openCvVersion() + ", in a process of its own";
        });
        Engine engine = started.get();
        if (engine != null) {
            check("Models", () -> {
                engine.checkModels();
                return engine.models().size() + " files, all as built";
            });
            check("A sample photo", () -> sample(engine));
        }
        return healthy ? ExitCode.DONE : ExitCode.FAILED;
    }

    private int tryNetwork() {
        List<NetworkTrial.Result> results = NetworkTrial.ofEveryWay();
        for (NetworkTrial.Result result : results) {
            terminal.print((result.refused() ? "refused  " : "OPEN     ") + result.way() + ": " + result.how());
        }
        boolean closed = results.stream().allMatch(NetworkTrial.Result::refused);
        terminal.print(
                closed
                        ? "Every way to the network that Java offers is refused by the program itself."
                        : "At least one way to the network is open. Please report this.");
        return closed ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static String writable(Path folder) throws IOException {
        PrivateFiles.createFolders(folder);
        Files.delete(Files.createTempFile(folder, "check", ".tmp"));
        return folder.toString();
    }

    private static String sample(Engine engine) throws IOException {
        Path file = Files.createTempFile("sightline-sample", ".jpg");
        try {
            Files.write(file, SamplePhotos.load().people().get(0).bytes());
            SinglePhoto examined = SinglePhoto.examine(engine, file);
            JudgedPhoto judged = examined.photo();
            if (judged == null || judged.photo().faces().isEmpty()) {
                throw new IOException("no face was found where there are some");
            }
            return judged.photo().faces().size() + " faces found, as expected";
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void check(String name, Check check) {
        try {
            terminal.print("ok    " + name + ": " + check.look());
        } catch (IOException | RuntimeException | LinkageError failure) {
            healthy = false;
            terminal.print("FAIL  " + name + ": " + failure.getMessage());
        }
    }
}

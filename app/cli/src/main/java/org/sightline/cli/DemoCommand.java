package org.sightline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Audit;
import org.sightline.audit.Engine;
import org.sightline.audit.Stores;
import org.sightline.samples.SampleExport;
import org.sightline.system.AppFolders;
import picocli.CommandLine;

/** {@code demo}: makes an export of a person who does not exist, and examines it. */
@CommandLine.Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private static final String USUAL_FOLDER = "sightline-demo";

    private final Terminal terminal;
    private final AppFolders folders;

    @CommandLine.Option(names = "--out", paramLabel = "${bundle:label.DIR}")
    private @Nullable Path out;

    @CommandLine.Option(names = "--force")
    private boolean force;

    @CommandLine.Mixin
    private ScanArguments arguments = new ScanArguments();

    @CommandLine.Mixin
    private ReportArguments report = new ReportArguments();

    DemoCommand(Terminal terminal, AppFolders folders) {
        this.terminal = terminal;
        this.folders = folders;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = out == null ? firstFree() : out;
        try (OutputFolder output = OutputFolder.open(folder, force)) {
            examine(output.path());
        }
        return ExitCode.DONE;
    }

    private void examine(Path folder) throws IOException {
        Path export = folder.resolve("facebook-sample.zip");
        terminal.tell("demo.making");
        Files.deleteIfExists(export);
        SampleExport.create(export);
        terminal.tell("demo.examining");
        Engine engine = Engine.start(folders);
        try (Audit audit = new Stores(folders).temporary()) {
            new Scanning(terminal).scan(engine, audit, List.of(export), arguments, false);
            terminal.say("demo.export", export.toAbsolutePath().normalize());
            new ReportWriting(terminal, report)
                    .write(engine, audit, arguments.assumptions(), List.of(export), folder.resolve("report"));
        }
    }

    private static Path firstFree() {
        Path folder = Path.of(USUAL_FOLDER);
        for (int number = 2; Files.exists(folder); number++) {
            folder = Path.of(USUAL_FOLDER + "-" + number);
        }
        return folder;
    }
}

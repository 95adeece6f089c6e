package org.sightline.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.answers.AnswerWords;
import org.sightline.audit.Engine;
import org.sightline.audit.PreviewJob;
import org.sightline.audit.ScanPreview;
import org.sightline.audit.Stores;
import org.sightline.model.AppearanceKind;
import org.sightline.system.AppFolders;
import picocli.CommandLine;

/** {@code preview}: what a scan would do. */
@CommandLine.Command(
        name = "preview",
        mixinStandardHelpOptions = true,
        description = "Tells what is in exports, what a scan would examine, how long it would take and how much disk.",
        footer = {"", "Nothing is kept. Some pictures are examined to measure how fast this computer is."})
final class PreviewCommand implements Callable<Integer> {

    private static final double MEGABYTE = 1 << 20;

    private final Terminal terminal;
    private final AppFolders folders;

    @CommandLine.Parameters(
            paramLabel = "EXPORT",
            arity = "1..*",
            description = "ZIPs or folders as the platform gave them.")
    private List<Path> exports = List.of();

    @CommandLine.Option(
            names = "--no-measure",
            description = "Examines no picture, and does not say how long it takes.")
    private boolean unmeasured;

    @CommandLine.Mixin
    private ScanArguments arguments = new ScanArguments();

    PreviewCommand(Terminal terminal, AppFolders folders) {
        this.terminal = terminal;
        this.folders = folders;
    }

    @Override
    public Integer call() {
        arguments.options();
        Engine engine = Engine.start(folders);
        ScanPreview preview;
        String stopped = AnswerWords.of("preview.stopped");
        try (Interruption interruption = new Interruption(terminal, stopped)) {
            preview = new PreviewJob(engine, new Stores(folders), exports, arguments.savedPhotos(), arguments.options())
                    .run(!unmeasured, interruption.token());
        } catch (CancellationException cancelled) {
            throw new CommandFailure(ExitCode.INTERRUPTED, stopped);
        }
        preview.problems().forEach(problem -> terminal.message(Scanning.inWords(problem)));
        if (preview.archives().isEmpty()) {
            throw new CommandFailure(ExitCode.NO_INPUT, "None of what was named could be read.");
        }
        preview.archives().forEach(this::print);
        lines(preview).forEach(terminal::print);
        return ExitCode.DONE;
    }

    private void print(ScanPreview.Contents contents) {
        String handle = contents.archive().accountHandle();
        terminal.print(AnswerWords.of(
                "preview.archive",
                contents.archive().platform().id(),
                handle == null ? AnswerWords.of("preview.noAccount") : handle,
                String.join(", ", contents.archive().parts())));
        if (contents.first() != null && contents.last() != null) {
            terminal.print("  "
                    + AnswerWords.of(
                            "preview.days",
                            contents.first().toString(),
                            contents.last().toString()));
        }
        for (Map.Entry<AppearanceKind, Long> kind : contents.appearances().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .toList()) {
            terminal.print("  "
                    + AnswerWords.of(
                            "preview.kind",
                            kind.getValue(),
                            AnswerWords.of("kind." + kind.getKey().name()))
                    + (isLeftOut(kind.getKey()) ? " " + AnswerWords.of("preview.leftOut") : ""));
        }
        say("preview.outOfSight", contents.outOfSight());
        say("preview.audienceUnknown", contents.audienceUnknown());
        say("preview.missing", contents.missing());
        say("preview.videos", contents.videos());
        if (!contents.notRead().isEmpty()) {
            String formats = contents.notRead().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(format -> String.format(Locale.ENGLISH, "%s %,d", format.getKey(), format.getValue()))
                    .collect(Collectors.joining(", "));
            terminal.print("  " + AnswerWords.of("preview.notRead", formats));
        }
        terminal.print("  " + AnswerWords.of("preview.inScope", contents.inScope(), contents.pictures()));
    }

    private boolean isLeftOut(AppearanceKind kind) {
        return org.sightline.audit.ScanOptions.LEFT_OUT.contains(kind)
                && !arguments.options().included().contains(kind);
    }

    private void say(String key, long number) {
        if (number > 0) {
            terminal.print("  " + AnswerWords.of(key, number));
        }
    }

    private static List<String> lines(ScanPreview preview) {
        List<String> lines = new ArrayList<>();
        lines.add(AnswerWords.of("preview.toExamine", preview.toExamine()));
        ScanPreview.Time time = preview.time();
        if (time != null) {
            lines.add(AnswerWords.of("preview.time", inWords(time.least()), inWords(time.most()), time.measured()));
        } else if (preview.toExamine() > 0) {
            lines.add(AnswerWords.of("preview.notMeasured"));
        }
        @Nullable Long least = preview.disk().least();
        @Nullable Long most = preview.disk().most();
        lines.add(
                least == null || most == null
                        ? AnswerWords.of(
                                "preview.diskBegun", megabytes(preview.disk().begun()))
                        : AnswerWords.of("preview.disk", megabytes(least), megabytes(most)));
        return lines;
    }

    private static String inWords(Duration time) {
        return ProgressPrinter.inWords(time.plusMillis(999));
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ENGLISH, "%,d", (long) Math.ceil(bytes / MEGABYTE));
    }
}

package org.sightline.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.answers.AnswerWords;
import org.sightline.audit.Engine;
import org.sightline.audit.Messages;
import org.sightline.audit.PreviewJob;
import org.sightline.audit.ScanPreview;
import org.sightline.audit.Stores;
import org.sightline.model.AppearanceKind;
import org.sightline.system.AppFolders;
import picocli.CommandLine;

/** {@code preview}: what a scan would do. */
@CommandLine.Command(name = "preview", mixinStandardHelpOptions = true)
final class PreviewCommand implements Callable<Integer> {

    private static final double MEGABYTE = 1 << 20;

    private final Terminal terminal;
    private final AppFolders folders;

    @CommandLine.Parameters(paramLabel = "${bundle:label.EXPORT}", arity = "1..*", descriptionKey = "exports")
    private List<Path> exports = List.of();

    @CommandLine.Option(names = "--no-measure")
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
        String stopped = answers("preview.stopped");
        try (Interruption interruption = new Interruption(terminal, stopped)) {
            preview = new PreviewJob(
                            engine,
                            new Stores(folders),
                            exports,
                            arguments.savedPhotos(),
                            arguments.options(),
                            new Messages(terminal.words().locale()))
                    .run(!unmeasured, interruption.token());
        } catch (CancellationException cancelled) {
            throw CommandFailure.said(ExitCode.INTERRUPTED, stopped);
        }
        preview.problems().forEach(problem -> terminal.message(Scanning.inWords(problem)));
        if (preview.archives().isEmpty()) {
            throw new CommandFailure(ExitCode.NO_INPUT, "failure.nothingRead");
        }
        preview.archives().forEach(this::print);
        lines(preview).forEach(terminal::print);
        return ExitCode.DONE;
    }

    private void print(ScanPreview.Contents contents) {
        String handle = contents.archive().accountHandle();
        terminal.print(answers(
                "preview.archive",
                contents.archive().platform().id(),
                handle == null ? answers("preview.noAccount") : handle,
                String.join(", ", contents.archive().parts())));
        if (contents.first() != null && contents.last() != null) {
            terminal.print("  "
                    + answers(
                            "preview.days",
                            contents.first().toString(),
                            contents.last().toString()));
        }
        for (Map.Entry<AppearanceKind, Long> kind : contents.appearances().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .toList()) {
            terminal.print("  "
                    + answers(
                            "preview.kind",
                            kind.getValue(),
                            answers("kind." + kind.getKey().name()))
                    + (isLeftOut(kind.getKey()) ? " " + answers("preview.leftOut") : ""));
        }
        say("preview.outOfSight", contents.outOfSight());
        say("preview.audienceUnknown", contents.audienceUnknown());
        say("preview.missing", contents.missing());
        say("preview.videos", contents.videos());
        if (!contents.notRead().isEmpty()) {
            String formats = contents.notRead().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(format ->
                            String.format(terminal.words().locale(), "%s %,d", format.getKey(), format.getValue()))
                    .collect(Collectors.joining(", "));
            terminal.print("  " + answers("preview.notRead", formats));
        }
        terminal.print("  " + answers("preview.inScope", contents.inScope(), contents.pictures()));
    }

    private boolean isLeftOut(AppearanceKind kind) {
        return org.sightline.audit.ScanOptions.LEFT_OUT.contains(kind)
                && !arguments.options().included().contains(kind);
    }

    private void say(String key, long number) {
        if (number > 0) {
            terminal.print("  " + answers(key, number));
        }
    }

    private List<String> lines(ScanPreview preview) {
        List<String> lines = new ArrayList<>();
        lines.add(
                preview.videos() == 0
                        ? answers("preview.toExamine", preview.toExamine())
                        : answers("preview.toExamine.videos", preview.toExamine(), preview.videos()));
        ScanPreview.Time time = preview.time();
        if (time != null) {
            String key = time.measured() == 0 ? "preview.time.videos" : "preview.time";
            lines.add(answers(key, inWords(time.least()), inWords(time.most()), time.measured()));
            if (preview.videos() > 0 && time.measured() > 0) {
                lines.add(answers("preview.time.guess"));
            }
        } else if (preview.toExamine() + preview.videos() > 0) {
            lines.add(answers("preview.notMeasured"));
        }
        @Nullable Long least = preview.disk().least();
        @Nullable Long most = preview.disk().most();
        lines.add(
                least == null || most == null
                        ? answers("preview.diskBegun", megabytes(preview.disk().begun()))
                        : answers("preview.disk", megabytes(least), megabytes(most)));
        return lines;
    }

    private String answers(String key, Object... values) {
        return AnswerWords.in(terminal.words().locale(), key, values);
    }

    private String inWords(Duration time) {
        return ProgressPrinter.inWords(time.plusMillis(999), terminal.words());
    }

    private String megabytes(long bytes) {
        return String.format(terminal.words().locale(), "%,d", (long) Math.ceil(bytes / MEGABYTE));
    }
}

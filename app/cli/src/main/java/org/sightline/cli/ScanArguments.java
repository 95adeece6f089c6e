package org.sightline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.ScanOptions;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Assumption;
import org.sightline.model.Effort;
import picocli.CommandLine;

/** The options of every command that may scan. */
final class ScanArguments {

    @CommandLine.Option(
            names = "--assume",
            paramLabel = "PLATFORM[:FROM..TO]=AUDIENCE",
            converter = AssumptionConverter.class,
            description =
                    "Who could see your posts where the export does not say; days are inclusive, UTC. Repeatable.")
    private List<Assumption> assumptions = new ArrayList<>();

    @CommandLine.Option(
            names = "--include",
            split = ",",
            paramLabel = "messages,deleted",
            description = "Also examine what is otherwise only counted.")
    private List<String> include = new ArrayList<>();

    @CommandLine.Option(
            names = "--photos",
            paramLabel = "DIR",
            description =
                    "Folder of pictures that you saved by hand because an export does not hold them, such as LinkedIn's; they"
                            + " are matched by name, the number of the post, or time. Repeatable.")
    private List<Path> savedPhotos = new ArrayList<>();

    @CommandLine.Option(
            names = "--threads",
            paramLabel = "N",
            description = "Photos examined at once; as many as the processor has cores, unless told otherwise.")
    private @Nullable Integer threads;

    @CommandLine.Option(
            names = "--effort",
            paramLabel = "quick|normal|thorough",
            defaultValue = "normal",
            converter = EffortConverter.class,
            description = "How small the faces are that are looked for; normal unless told otherwise.")
    private Effort effort = Effort.NORMAL;

    @CommandLine.Option(
            names = "--profile",
            description = "Says on standard error what the time was spent on, by stage.")
    private boolean profile;

    @CommandLine.Option(
            names = "--progress",
            paramLabel = "auto|json|none",
            defaultValue = "auto",
            description = "How progress is told on standard error: a line on a terminal, JSON lines, or not at all.")
    private ProgressPrinter.Style progress = ProgressPrinter.Style.AUTO;

    List<Assumption> assumptions() {
        return List.copyOf(assumptions);
    }

    List<Path> savedPhotos() {
        for (Path folder : savedPhotos) {
            if (!Files.isDirectory(folder)) {
                throw new CommandFailure(ExitCode.WRONG_USAGE, "--photos takes a folder; " + folder + " is none.");
            }
        }
        return List.copyOf(savedPhotos);
    }

    ProgressPrinter.Style progress() {
        return progress;
    }

    boolean profile() {
        return profile;
    }

    ScanOptions options() {
        return options(include, threads, effort);
    }

    /** @throws CommandFailure if it cannot be done so */
    static ScanOptions options(List<String> include, @Nullable Integer threads, Effort effort) {
        int count = threads == null ? ScanOptions.usualThreads() : threads;
        if (count < 1 || count > 256) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "--threads takes a number from 1 to 256.");
        }
        return new ScanOptions(included(include), count, effort);
    }

    private static Set<AppearanceKind> included(List<String> include) {
        Set<AppearanceKind> kinds = EnumSet.noneOf(AppearanceKind.class);
        for (String word : include) {
            switch (word.toLowerCase(Locale.ROOT)) {
                case "messages" -> kinds.add(AppearanceKind.MESSAGE);
                case "deleted" -> kinds.add(AppearanceKind.DELETED);
                default ->
                    throw new CommandFailure(
                            ExitCode.WRONG_USAGE, "--include takes messages, deleted or both, not '" + word + "'.");
            }
        }
        return kinds;
    }
}

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
            paramLabel = "${bundle:label.ASSUMPTION}",
            converter = AssumptionConverter.class)
    private List<Assumption> assumptions = new ArrayList<>();

    @CommandLine.Option(names = "--include", split = ",", paramLabel = "messages,deleted")
    private List<String> include = new ArrayList<>();

    @CommandLine.Option(names = "--photos", paramLabel = "${bundle:label.DIR}")
    private List<Path> savedPhotos = new ArrayList<>();

    @CommandLine.Option(names = "--threads", paramLabel = "N")
    private @Nullable Integer threads;

    @CommandLine.Option(
            names = "--effort",
            paramLabel = "quick|normal|thorough",
            defaultValue = "normal",
            converter = EffortConverter.class)
    private Effort effort = Effort.NORMAL;

    @CommandLine.Option(names = "--profile")
    private boolean profile;

    @CommandLine.Option(names = "--progress", paramLabel = "auto|json|none", defaultValue = "auto")
    private ProgressPrinter.Style progress = ProgressPrinter.Style.AUTO;

    List<Assumption> assumptions() {
        return List.copyOf(assumptions);
    }

    List<Path> savedPhotos() {
        for (Path folder : savedPhotos) {
            if (!Files.isDirectory(folder)) {
                throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.photosNoFolder", folder);
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
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.threads");
        }
        return new ScanOptions(included(include), count, effort);
    }

    private static Set<AppearanceKind> included(List<String> include) {
        Set<AppearanceKind> kinds = EnumSet.noneOf(AppearanceKind.class);
        for (String word : include) {
            switch (word.toLowerCase(Locale.ROOT)) {
                case "messages" -> kinds.add(AppearanceKind.MESSAGE);
                case "deleted" -> kinds.add(AppearanceKind.DELETED);
                default -> throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.include", word);
            }
        }
        return kinds;
    }
}

package org.sightline.desktop;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.service.Examination;
import org.sightline.desktop.shell.ShellViewModel;

/** What is looked at, until something else takes its place. */
final class OpenAudit {

    private final Consumer<Examination> closing;
    private @Nullable ShellViewModel shown;

    /** @param closing closes what is not looked at any more */
    OpenAudit(Consumer<Examination> closing) {
        this.closing = closing;
    }

    void show(ShellViewModel now) {
        ShellViewModel before = shown;
        shown = now;
        if (before != null && before.examination() != now.examination()) {
            closing.accept(before.examination());
        }
    }

    Optional<ShellViewModel> shown() {
        return Optional.ofNullable(shown);
    }

    Optional<Examination> examination() {
        return shown().map(ShellViewModel::examination);
    }

    /** Ends looking at it, and leaves it open. */
    Optional<Examination> take() {
        Optional<Examination> taken = examination();
        shown = null;
        return taken;
    }

    void close() {
        take().ifPresent(closing);
    }

    /** Whether this file keeps it. */
    boolean isKeptIn(Path file) {
        Path wanted = file.toAbsolutePath().normalize();
        return examination()
                .flatMap(Examination::kept)
                .map(kept -> kept.file().toAbsolutePath().normalize().equals(wanted))
                .orElse(false);
    }
}

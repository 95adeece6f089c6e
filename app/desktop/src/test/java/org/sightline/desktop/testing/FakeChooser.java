package org.sightline.desktop.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.choosing.PathChooser;

/** A user who always chooses the same. */
public final class FakeChooser implements PathChooser {

    private List<Path> files = List.of();
    private @Nullable Path folder;
    private @Nullable Path audit;

    public void choose(List<Path> chosen) {
        files = chosen;
    }

    public void choose(Path chosen) {
        folder = chosen;
    }

    /** The file of an audit, new or kept. */
    public void chooseAudit(Path chosen) {
        audit = chosen;
    }

    @Override
    public List<Path> files() {
        return files;
    }

    @Override
    public Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    @Override
    public Optional<Path> file(String name) {
        return Optional.ofNullable(folder).map(chosen -> chosen.resolve(name));
    }

    @Override
    public Optional<Path> reportFolder() {
        return Optional.ofNullable(folder);
    }

    @Override
    public Optional<Path> copyFolder() {
        return Optional.ofNullable(folder);
    }

    @Override
    public Optional<Path> newAudit(@Nullable Path folderToBeginIn) {
        return Optional.ofNullable(audit);
    }

    @Override
    public Optional<Path> keptAudit() {
        return Optional.ofNullable(audit);
    }

    @Override
    public Optional<Path> auditFolder() {
        return Optional.ofNullable(folder);
    }
}

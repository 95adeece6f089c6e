package org.sightline.desktop.choosing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.service.AuditPlace;
import org.sightline.desktop.words.Messages;

/** Asks with the operating system's own dialogues. */
public final class SystemPathChooser implements PathChooser {

    private final Window owner;
    private final Messages messages;

    public SystemPathChooser(Window owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
    }

    @Override
    public List<Path> files() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("choose.files"));
        List<File> files = chooser.showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder() {
        return folder(messages.text("choose.folder"));
    }

    @Override
    public Optional<Path> reportFolder() {
        return folder(messages.text("choose.reportFolder"));
    }

    @Override
    public Optional<Path> copyFolder() {
        return folder(messages.text("choose.copyFolder"));
    }

    @Override
    public Optional<Path> file(String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("choose.save"));
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> newAudit(@Nullable Path folder) {
        FileChooser chooser = auditChooser(messages.text("choose.newAudit"));
        chooser.setInitialFileName(messages.text("choose.newAudit.name") + AuditPlace.ENDING);
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> keptAudit() {
        return Optional.ofNullable(
                        auditChooser(messages.text("choose.keptAudit")).showOpenDialog(owner))
                .map(File::toPath);
    }

    @Override
    public Optional<Path> auditFolder() {
        return folder(messages.text("choose.auditFolder"));
    }

    private FileChooser auditChooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(messages.text("choose.audits"), "*" + AuditPlace.ENDING),
                        new FileChooser.ExtensionFilter(messages.text("choose.all"), "*"));
        return chooser;
    }

    private Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }
}

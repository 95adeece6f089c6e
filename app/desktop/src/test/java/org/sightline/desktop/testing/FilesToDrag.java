package org.sightline.desktop.testing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Something beside the window from which files are dragged, as from a file manager. */
public final class FilesToDrag extends Label {

    private List<File> files = List.of();

    public FilesToDrag() {
        super("Files");
        setId("files-to-drag");
        setOnDragDetected(event -> {
            Dragboard board = startDragAndDrop(TransferMode.COPY);
            ClipboardContent content = new ClipboardContent();
            content.putFiles(files);
            board.setContent(content);
            event.consume();
        });
    }

    /** What the next drag carries. */
    public void hold(Path... paths) {
        files = List.of(paths).stream().map(Path::toFile).toList();
    }
}

package org.sightline.desktop.copies;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.layout.WrappingCell;
import org.sightline.desktop.words.Messages;

/** A photo and what became of it. */
final class CopyCell extends WrappingCell<CopyLine> {

    private final Hiding hiding;
    private final Messages messages;
    private final Label name = new WrappedLabel("", "level");
    private final Label told = new WrappedLabel("");
    private final Label meaning = new WrappedLabel("", "evidence");
    private final VBox words = new VBox(name, told, meaning);

    CopyCell(Hiding hiding, Messages messages) {
        this.hiding = hiding;
        this.messages = messages;
        words.getStyleClass().addAll("lines", "copy-line");
        meaning.managedProperty().bind(meaning.textProperty().isNotEmpty());
    }

    @Override
    protected void updateItem(@Nullable CopyLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String photo = hiding.text(line.photo());
        String copy = line.copy();
        name.setText(
                copy == null ? messages.text("copies.line.none", photo) : messages.text("copies.line", photo, copy));
        name.setGraphic(
                new FontIcon(copy == null ? Material2OutlinedMZ.REMOVE_CIRCLE_OUTLINE : Material2OutlinedAL.CHECK));
        told.setText(line.told());
        meaning.setText(line.meaning());
        setAccessibleText(String.join(" ", name.getText(), line.told(), line.meaning()));
        setGraphic(words);
    }
}

package org.sightline.desktop.keeping;

import java.nio.file.Path;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.sightline.desktop.choosing.PathChooser;
import org.sightline.desktop.layout.Choices;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.words.Messages;

/** Asks whether the audit is to be kept, in which file, and what is to open it; each with what it protects from. */
public final class KeepingPane extends VBox {

    private final KeepingViewModel model;
    private final Button choose;
    private final PassphraseField passphrase;
    private final PassphraseField repeated;

    public KeepingPane(KeepingViewModel model, PathChooser chooser, Messages messages) {
        this.model = model;
        setId("keeping");
        getStyleClass().add("section");
        choose = new Button(messages.text("keeping.choose"), new FontIcon(Material2OutlinedMZ.SAVE));
        choose.setId("keep-choose");
        choose.setOnAction(event -> chooser.newAudit(model.folder()).ifPresent(model::choose));
        passphrase = new PassphraseField(messages.text("keeping.passphrase"));
        passphrase.setId("keep-passphrase");
        repeated = new PassphraseField(messages.text("keeping.repeat"));
        repeated.setId("keep-repeat");
        model.typedIn(fields());

        VBox inFile = new VBox(fileRow(messages), said("keep-warning", model.warningProperty(), "notice"));
        inFile.getChildren().add(existing(messages));
        inFile.getChildren().addAll(protection(messages), passphrases(messages));
        inFile.getStyleClass().addAll("lines", "indented");
        shownWhile(inFile, model.keptProperty());
        getChildren().addAll(whether(messages), inFile, said("keep-problem", model.problemProperty(), "notice"));
        model.refusalsProperty().addListener((property, before, now) -> Platform.runLater(this::focusMissing));
    }

    private KeepingViewModel.Typed fields() {
        return new KeepingViewModel.Typed() {
            @Override
            public char[] passphrase() {
                return passphrase.characters();
            }

            @Override
            public char[] repeated() {
                return repeated.characters();
            }

            @Override
            public void forget() {
                passphrase.clear();
                repeated.clear();
            }
        };
    }

    private Node whether(Messages messages) {
        return new Choices<Boolean>(model.keptProperty(), model.keptProperty()::set)
                .with("keep-no", false, messages.text("keeping.no"), messages.text("keeping.no.means"))
                .with("keep-yes", true, messages.text("keeping.yes"), messages.text("keeping.yes.means"));
    }

    private Node fileRow(Messages messages) {
        Label file = new WrappedLabel("", "path");
        file.setId("keep-file");
        file.textProperty().bind(model.fileProperty().map(Path::toString).orElse(messages.text("keeping.file.none")));
        FlowingRow row = new FlowingRow(choose, file);
        return row;
    }

    private Node existing(Messages messages) {
        Label label = new WrappedLabel(messages.text("keeping.taken"), "muted");
        shownWhile(label, model.takenProperty());
        return label;
    }

    private Node protection(Messages messages) {
        return new Choices<Boolean>(model.byPassphraseProperty(), model.byPassphraseProperty()::set)
                .with(
                        "keep-by-passphrase",
                        true,
                        messages.text("keeping.byPassphrase"),
                        messages.text("keeping.byPassphrase.means"))
                .with("keep-by-key", false, messages.text("keeping.byKey"), messages.text("keeping.byKey.means"));
    }

    private Node passphrases(Messages messages) {
        Label first = new Label(messages.text("keeping.passphrase"));
        first.setLabelFor(passphrase);
        Label second = new Label(messages.text("keeping.repeat"));
        second.setLabelFor(repeated);
        VBox again = new VBox(second, repeated);
        again.getStyleClass().add("lines");
        shownWhile(again, model.takenProperty().map(taken -> !taken));
        VBox box = new VBox(first, passphrase, again);
        box.getStyleClass().addAll("lines", "indented");
        shownWhile(box, model.byPassphraseProperty());
        return box;
    }

    private static Label said(String id, ObservableValue<String> words, String styleClass) {
        Label label = new WrappedLabel("", styleClass);
        label.setId(id);
        label.setMaxWidth(Double.MAX_VALUE);
        label.textProperty().bind(words);
        shownWhile(label, label.textProperty().isNotEmpty());
        return label;
    }

    private static void shownWhile(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
    }

    /** Puts the keyboard where something is missing. */
    private void focusMissing() {
        if (model.fileProperty().get() == null) {
            choose.requestFocus();
        } else {
            passphrase.requestFocus();
        }
    }
}

package org.sightline.desktop.copies;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.sightline.desktop.choosing.PathChooser;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.layout.SideBySide;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.outside.Outside;
import org.sightline.desktop.pictures.PictureStore;
import org.sightline.desktop.words.Messages;

/** Whom copies hide and how, beside what became of each. */
public final class CopiesView extends BorderPane {

    private static final double CHOICE_SHARE = 0.5;
    private static final double CHOICE_WIDTH = 30;
    private static final double DONE_WIDTH = 26;
    private static final double DONE_HEIGHT = 24;

    private final CopyDonePane done;

    /** @param leave goes back to where the photos were chosen */
    public CopiesView(
            CopiesViewModel model,
            PictureStore pictures,
            PathChooser chooser,
            Outside outside,
            Hiding hiding,
            Messages messages,
            Runnable leave) {
        setId("copies");
        CopyChoicePane choice = new CopyChoicePane(model, pictures, hiding, messages);
        done = new CopyDonePane(model, chooser, outside, hiding, messages);
        setTop(head(model, messages, leave));
        setCenter(new SideBySide(
                new SideBySide.Part(choice, CHOICE_WIDTH, 0),
                new SideBySide.Part(done, DONE_WIDTH, DONE_HEIGHT),
                CHOICE_SHARE));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave.run();
            }
        });
    }

    private static Node head(CopiesViewModel model, Messages messages, Runnable leave) {
        Label title = new WrappedLabel(messages.text("copies.title"), "text-28");
        Label purpose = new WrappedLabel(messages.text("copies.purpose"), "muted");
        Label subject = new WrappedLabel("", "number");
        subject.setId("copies-subject");
        subject.textProperty().bind(model.subjectProperty());
        Button back = new Button(messages.text("copies.back"), new FontIcon(Material2OutlinedAL.ARROW_BACK));
        back.setId("copies-back");
        back.setOnAction(event -> leave.run());
        FlowingRow buttons = new FlowingRow(back);
        buttons.getStyleClass().add("small-buttons");
        VBox head = new VBox(title, purpose, buttons, subject);
        head.getStyleClass().add("screen-head");
        return head;
    }

    /** Puts the keyboard where the user most likely goes on. */
    public void focusFirst() {
        done.focusFirst();
    }
}

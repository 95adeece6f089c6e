package org.sightline.desktop.letters;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.sightline.desktop.choosing.PathChooser;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.layout.SideBySide;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.outside.Outside;
import org.sightline.desktop.words.Messages;

/** What is filled in, beside the letter as it reads. */
public final class LetterView extends BorderPane {

    private static final double FORM_SHARE = 0.45;
    private static final double FORM_WIDTH = 31;
    private static final double PAGE_WIDTH = 28;

    private final LetterViewModel model;
    private final Messages messages;
    private final LetterFormPane form;

    public LetterView(LetterViewModel model, PathChooser chooser, Outside outside, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("letters");
        form = new LetterFormPane(model, messages);
        setTop(head());
        setCenter(new SideBySide(
                new SideBySide.Part(form, FORM_WIDTH, 0), new SideBySide.Part(page(), PAGE_WIDTH, 0), FORM_SHARE));
        setBottom(foot(chooser, outside));
        // Before a list of choices takes the key, unless it is open.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean closesList = event.getTarget() instanceof ComboBoxBase<?> list && list.isShowing();
            if (event.getCode() == KeyCode.ESCAPE && !closesList) {
                event.consume();
                model.close();
            }
        });
    }

    private Node head() {
        Label title = new WrappedLabel(messages.text("letters.title"), "text-28");
        Label purpose = new WrappedLabel(messages.text("letters.purpose"), "muted");
        Button back = new Button(messages.text("letters.back"), new FontIcon(Material2OutlinedAL.ARROW_BACK));
        back.setId("letters-back");
        back.setOnAction(event -> model.close());
        FlowingRow buttons = new FlowingRow(back);
        buttons.getStyleClass().add("small-buttons");
        VBox head = new VBox(title, purpose, buttons);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private Region page() {
        TextArea text = new TextArea();
        text.setId("letter-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.setAccessibleText(messages.text("letters.text"));
        text.textProperty().bind(model.textProperty());
        text.setPromptText(messages.text("letters.text"));
        VBox.setVgrow(text, Priority.ALWAYS);
        VBox notes = new VBox();
        notes.setId("letter-notes");
        notes.getStyleClass().add("lines");
        model.notesProperty().addListener((property, before, now) -> notes(notes, now));
        notes(notes, model.notesProperty().get());
        VBox page = new VBox(text, notes);
        page.getStyleClass().addAll("detail", "section");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("side-panel");
        return scroll;
    }

    private static void notes(VBox box, List<String> notes) {
        box.getChildren()
                .setAll(notes.stream()
                        .map(note -> (Node) new WrappedLabel(note, "muted"))
                        .toList());
    }

    private Node foot(PathChooser chooser, Outside outside) {
        Button pdf = button(
                "save-letter-pdf",
                "letters.save.pdf",
                Material2OutlinedMZ.PICTURE_AS_PDF,
                () -> chooser.file(model.fileName(".pdf")).ifPresent(model::save));
        pdf.getStyleClass().add(Styles.ACCENT);
        Button text = button(
                "save-letter-text",
                "letters.save.text",
                Material2OutlinedMZ.SAVE_ALT,
                () -> chooser.file(model.fileName(".txt")).ifPresent(model::save));
        Button calendar = button(
                "save-letter-calendar",
                "letters.save.calendar",
                Material2OutlinedMZ.TODAY,
                () -> chooser.file(model.fileName(".ics")).ifPresent(model::saveCalendar));
        Button copy = button(
                "copy-letter",
                "letters.copy",
                Material2OutlinedAL.CONTENT_COPY,
                () -> outside.copy(model.textProperty().get()));
        FlowingRow buttons = new FlowingRow(pdf, text, calendar, copy);
        buttons.getStyleClass().add("small-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        Label notice = new WrappedLabel("", "number");
        notice.setId("letter-notice");
        notice.textProperty().bind(model.noticeProperty());
        notice.managedProperty().bind(notice.textProperty().isNotEmpty());
        VBox foot = new VBox(notice, buttons);
        foot.getStyleClass().addAll("screen-foot", "lines");
        return foot;
    }

    private Button button(String id, String words, Ikon icon, Runnable action) {
        Button button = new Button(messages.text(words), new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.disableProperty().bind(model.readyProperty().not());
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Puts the keyboard where the user most likely goes on. */
    public void focusFirst() {
        form.focusFirst();
    }
}

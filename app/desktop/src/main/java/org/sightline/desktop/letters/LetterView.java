package org.sightline.desktop.letters;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.sightline.desktop.choosing.PathChooser;
import org.sightline.desktop.outside.Outside;
import org.sightline.desktop.words.Messages;

/** What is filled in, beside the letter as it reads. */
public final class LetterView extends BorderPane {

    private final LetterViewModel model;
    private final Messages messages;
    private final LetterFormPane form;

    public LetterView(LetterViewModel model, PathChooser chooser, Outside outside, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("letters");
        form = new LetterFormPane(model, messages);
        SplitPane split = new SplitPane(form, page());
        split.setDividerPositions(0.45);
        setTop(head());
        setCenter(split);
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
        Label title = new Label(messages.text("letters.title"));
        title.getStyleClass().add("text-28");
        Label purpose = new Label(messages.text("letters.purpose"));
        purpose.setWrapText(true);
        purpose.setMinHeight(USE_PREF_SIZE);
        purpose.getStyleClass().add("muted");
        Button back = new Button(messages.text("letters.back"), new FontIcon(Material2OutlinedAL.ARROW_BACK));
        back.setId("letters-back");
        back.setOnAction(event -> model.close());
        FlowPane buttons = new FlowPane(back);
        buttons.getStyleClass().addAll("flow", "small-buttons");
        VBox head = new VBox(title, purpose, buttons);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private Node page() {
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
        return page;
    }

    private static void notes(VBox box, List<String> notes) {
        box.getChildren()
                .setAll(notes.stream()
                        .map(note -> (Node) wrapped(note, "muted"))
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
        FlowPane buttons = new FlowPane(pdf, text, calendar, copy);
        buttons.getStyleClass().addAll("flow", "small-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        Label notice = wrapped("", "number");
        notice.setId("letter-notice");
        notice.textProperty().bind(model.noticeProperty());
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

    private static Label wrapped(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /** Puts the keyboard where the user most likely goes on. */
    public void focusFirst() {
        form.focusFirst();
    }
}

package org.sightline.desktop.find;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.sightline.audit.Person;
import org.sightline.desktop.choosing.PathChooser;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.layout.SideBySide;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.pictures.PictureStore;
import org.sightline.desktop.words.Messages;

/** What is searched with at the left, the photos that it leads to at the right. Takes what is dropped or pasted anywhere on it. */
public final class FindView extends BorderPane {

    private static final PseudoClass DRAGGED_OVER = PseudoClass.getPseudoClass("dragged-over");

    private static final double QUERY_SHARE = 0.38;
    private static final double QUERY_WIDTH = 18;
    private static final double RESULTS_WIDTH = 29;
    private static final double RESULTS_HEIGHT = 20;

    private final FindViewModel model;
    private final PathChooser chooser;
    private final Messages messages;
    private final Hiding hiding;
    private final QueryPane query;
    private final ListView<FindLine> results;

    public FindView(FindViewModel model, PictureStore pictures, PathChooser chooser, Hiding hiding, Messages messages) {
        this.model = model;
        this.chooser = chooser;
        this.messages = messages;
        this.hiding = hiding;
        setId("find");
        query = new QueryPane(model, pictures, hiding, messages, this::choose, this::paste);
        results = new ListView<>(model.results());
        results.setId("find-results");
        results.setAccessibleText(messages.text("find.results"));
        results.setCellFactory(view -> new MatchCell(pictures, hiding, messages));
        results.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        // What was found, or what to do, stands above.
        results.setPlaceholder(new Label());
        setTop(head());
        setCenter(new SideBySide(
                new SideBySide.Part(query, QUERY_WIDTH, 0),
                new SideBySide.Part(results, RESULTS_WIDTH, RESULTS_HEIGHT),
                QUERY_SHARE));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        takeDrops();
    }

    private Node head() {
        Label title = new WrappedLabel(messages.text("find.heading"), "text-28");
        Label notice = bound("find-notice", model.noticeProperty());
        Label advice = bound("find-advice", model.adviceProperty());
        Label person = new WrappedLabel("", "number");
        person.setId("find-person");
        model.personProperty().addListener((property, before, now) -> showPerson(person));
        hiding.discreet().onProperty().addListener((property, before, now) -> showPerson(person));
        showPerson(person);
        VBox head = new VBox(title, notice, person, advice);
        head.getStyleClass().add("screen-head");
        return head;
    }

    /** Only whom the user named or said something of: of others it says nothing. */
    private void showPerson(Label label) {
        Person person = model.personProperty().get();
        boolean known = person != null && (person.name() != null || person.role() != null);
        label.setText(known ? messages.text("find.person", hiding.of(person)) : "");
        label.setVisible(known);
        label.setManaged(known);
    }

    private static Label bound(String id, ObservableValue<String> text) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        label.textProperty().bind(text);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private void choose() {
        chooser.files().stream().findFirst().ifPresent(model::search);
    }

    private void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        List<File> files = clipboard.getFiles();
        Image image = clipboard.getImage();
        if (files != null && !files.isEmpty()) {
            model.search(files.get(0).toPath());
        } else if (image != null && image.getPixelReader() != null) {
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            int[] pixels = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            model.search(pixels, width, height);
        }
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.V) {
            paste();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && results.isFocused()) {
            open();
            event.consume();
        }
    }

    private void open() {
        if (results.getSelectionModel().getSelectedItem() instanceof FindLine.Match match) {
            model.open(match);
        }
    }

    private void takeDrops() {
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        setOnDragEntered(event ->
                query.pseudoClassStateChanged(DRAGGED_OVER, event.getDragboard().hasFiles()));
        setOnDragExited(event -> query.pseudoClassStateChanged(DRAGGED_OVER, false));
        setOnDragDropped(event -> {
            List<Path> paths =
                    event.getDragboard().getFiles().stream().map(File::toPath).toList();
            paths.stream().findFirst().ifPresent(model::search);
            event.setDropCompleted(!paths.isEmpty());
            event.consume();
        });
    }

    /** Puts the keyboard where the user most likely goes on. */
    public void focusFirst() {
        if (model.results().isEmpty()) {
            query.focusFirst();
        } else {
            results.requestFocus();
            if (results.getSelectionModel().isEmpty()) {
                results.getSelectionModel().select(1);
            }
        }
    }
}

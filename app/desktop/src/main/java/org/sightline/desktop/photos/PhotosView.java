package org.sightline.desktop.photos;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.grid.TileGrid;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.outside.Outside;
import org.sightline.desktop.pictures.PictureStore;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.desktop.words.Messages;

/** All photos beside the filters, or the one that was opened. */
public final class PhotosView extends StackPane {

    private static final int SEARCH_COLUMNS = 28;

    private final PhotosViewModel model;
    private final Messages messages;
    private final TileGrid<PhotoCard> grid;
    private final TextField search = new TextField();
    private final Label chosen = new Label();
    private final BorderPane all = new BorderPane();
    private final PhotoDetailView detail;

    public PhotosView(PhotosViewModel model, PictureStore pictures, Outside outside, Hiding hiding, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("photos");
        grid = new TileGrid<>(
                model.photos(),
                () -> new PhotoTile(pictures, hiding, messages),
                PhotoTile.WIDTH,
                PhotoTile.HEIGHT,
                messages.text("photos.grid"));
        grid.setId("photo-grid");
        grid.onOpen(model::open);
        grid.onChange(this::showChosen);
        FilterPane filters = new FilterPane(model, messages);
        all.setTop(head(outside));
        all.setLeft(filters);
        all.setCenter(grid);
        detail = new PhotoDetailView(model, pictures, outside, hiding, messages);
        getChildren().addAll(all, detail);
        model.detailProperty().addListener((property, before, now) -> {
            show(now);
            Platform.runLater(() -> {
                if (now == null) {
                    grid.focusGrid();
                } else if (before == null) {
                    detail.focusFirst();
                }
            });
        });
        hiding.discreet()
                .onProperty()
                .addListener(
                        (property, before, now) -> show(model.detailProperty().get()));
        show(model.detailProperty().get());
        addEventFilter(KeyEvent.KEY_PRESSED, this::searchByKey);
    }

    private Node head(Outside outside) {
        Label title = new WrappedLabel(messages.text("photos.heading"), "text-28");
        search.setId("photo-search");
        search.setPromptText(messages.text("photos.search.short"));
        search.setAccessibleText(messages.text("photos.search"));
        search.textProperty().bindBidirectional(model.wordsProperty());
        search.setOnAction(event -> grid.focusGrid());
        search.setPrefColumnCount(SEARCH_COLUMNS);
        ComboBox<PhotoSort> sort = new ComboBox<>();
        sort.setId("photo-sort");
        sort.getItems().setAll(PhotoSort.values());
        sort.valueProperty().bindBidirectional(model.sortProperty());
        sort.setAccessibleText(messages.text("photos.sort"));
        sort.setCellFactory(list -> new SortCell());
        sort.setButtonCell(new SortCell());
        sort.setMinWidth(USE_PREF_SIZE);
        Button open = new Button(messages.text("photos.open"));
        open.setId("photo-open");
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(event -> {
            PhotoCard card = grid.focused();
            if (card != null) {
                model.open(card);
            }
        });
        Button copy = new Button(messages.text("photos.copy"));
        copy.setId("photo-copy");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(event -> model.copyAddresses(grid.actedOn(), outside::copy));
        FlowingRow tools = new FlowingRow(search, sort, open, copy);
        if (model.mayCopy()) {
            Button copies = new Button(messages.text("copies.open"));
            copies.setId("photos-copies");
            copies.setMinWidth(USE_PREF_SIZE);
            copies.setOnAction(event -> model.makeCopies(grid.actedOn()));
            tools.getChildren().add(copies);
        }
        tools.getStyleClass().add("small-buttons");
        Label found = bound("photos-found", model.foundProperty());
        Label status = bound("photos-status", model.statusProperty());
        chosen.setId("photos-chosen");
        chosen.getStyleClass().add("muted");
        FlowingRow told = new FlowingRow(found, chosen, status);
        told.getStyleClass().add("large-flow");
        VBox head = new VBox(title, tools, told);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private static Label bound(String id, ObservableValue<String> text) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("muted");
        label.textProperty().bind(text);
        return label;
    }

    private void showChosen() {
        int number = grid.chosen();
        chosen.setText(number == 0 ? "" : messages.text("photos.chosen", number));
    }

    private void show(@Nullable PhotoDetail open) {
        detail.setVisible(open != null);
        detail.setManaged(open != null);
        all.setVisible(open == null);
        all.setManaged(open == null);
        if (open != null) {
            detail.show(open);
        }
    }

    private void searchByKey(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            model.close();
            search.requestFocus();
            search.selectAll();
            event.consume();
        }
    }

    /** Puts the keyboard where the user most likely goes on. */
    public void focusFirst() {
        if (detail.isVisible()) {
            detail.focusFirst();
        } else {
            grid.focusGrid();
        }
    }

    /** The name of an order. */
    private final class SortCell extends ListCell<PhotoSort> {
        @Override
        protected void updateItem(@Nullable PhotoSort sort, boolean empty) {
            super.updateItem(sort, empty);
            setText(empty || sort == null ? null : sort.name(messages));
        }
    }
}

package org.sightline.desktop.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.sightline.desktop.layout.Em;

/**
 * Things as tiles in rows, of which only those in sight are drawn. Arrows, Page, Home and End move, with Shift they choose, Space
 * chooses one, Ctrl+A all, Enter opens.
 *
 * @param <T> the things
 */
public final class TileGrid<T> extends StackPane {

    private static final PseudoClass FOCUS = PseudoClass.getPseudoClass("tile-focus");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("tile-chosen");
    private static final double GAP = 8;
    private static final double SCROLL_BAR = 20;

    private final ObservableList<T> things;
    private final Supplier<Tile<T>> tiles;
    private final double tileWidth;
    private final double tileHeight;
    private final ListView<Integer> rows = new ListView<>();
    private final Set<Row> inUse = Collections.newSetFromMap(new WeakHashMap<>());
    private final GridSelection selection = new GridSelection(this::changed);
    private final String name;
    private final Em em = new Em();
    private int columns = 1;
    private Consumer<T> opener = thing -> {};
    private Runnable onChange = () -> {};

    /**
     * @param tileWidth pixels, with text of the usual size; tiles grow half as much as the text
     * @param tileHeight likewise
     * @param name what is told of the grid as a whole
     */
    public TileGrid(
            ObservableList<T> things, Supplier<Tile<T>> tiles, double tileWidth, double tileHeight, String name) {
        this.things = things;
        this.tiles = tiles;
        this.tileWidth = tileWidth;
        this.tileHeight = tileHeight;
        this.name = name;
        getStyleClass().add("tile-grid");
        rows.setFixedCellSize(high() + GAP);
        rows.setCellFactory(view -> new Row());
        rows.setAccessibleText(name);
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        rows.focusedProperty().addListener((property, before, now) -> redraw());
        rows.widthProperty().addListener((property, before, now) -> arrange(now.doubleValue()));
        things.addListener((ListChangeListener<T>) change -> fill());
        getChildren().addAll(rows, em.probe());
        em.onChange(() -> {
            rows.setFixedCellSize(high() + GAP);
            columns = 0;
            arrange(rows.getWidth());
        });
        fill();
    }

    /** What happens when a thing is opened by Enter or by two clicks. */
    public void onOpen(Consumer<T> action) {
        opener = action;
    }

    /** What happens when the keyboard moves or something else is chosen. */
    public void onChange(Runnable action) {
        onChange = action;
    }

    /** The thing that the keyboard is at; null where there is none. */
    public @Nullable T focused() {
        return things.isEmpty() ? null : things.get(Math.min(selection.focus(), things.size() - 1));
    }

    /** Those that are chosen or, where none is, the one that the keyboard is at. */
    public List<T> actedOn() {
        return selection.actedOn().stream()
                .filter(tile -> tile < things.size())
                .map(things::get)
                .toList();
    }

    public int chosen() {
        return selection.chosen();
    }

    public GridSelection selection() {
        return selection;
    }

    /** Gives the keyboard to the grid. */
    public void focusGrid() {
        rows.requestFocus();
    }

    /** Draws what is in sight anew. */
    public void redraw() {
        inUse.forEach(Row::draw);
    }

    private double growth() {
        return 1 + (em.scale() - 1) / 2;
    }

    private double wide() {
        return Math.round(tileWidth * growth());
    }

    private double high() {
        return Math.round(tileHeight * growth());
    }

    private void fill() {
        selection.resize(things.size());
        int number = (things.size() + columns - 1) / columns;
        if (rows.getItems().size() == number) {
            redraw();
        } else {
            rows.getItems().setAll(IntStream.range(0, number).boxed().toList());
        }
    }

    private void arrange(double width) {
        int fit = (int) Math.max(1, (width - SCROLL_BAR) / (wide() + GAP));
        if (fit != columns) {
            columns = fit;
            selection.columns(columns);
            int number = (things.size() + columns - 1) / columns;
            rows.getItems().setAll(IntStream.range(0, number).boxed().toList());
            rows.refresh();
            rows.scrollTo(selection.focus() / columns);
        }
    }

    private void changed() {
        redraw();
        T at = focused();
        String said = at == null ? "" : describe(at);
        rows.setAccessibleText(said.isEmpty() ? name : said);
        onChange.run();
    }

    private String describe(T thing) {
        for (Row row : inUse) {
            for (Slot slot : row.slots) {
                if (slot.shown == thing) {
                    return slot.tile.said();
                }
            }
        }
        return "";
    }

    private void press(KeyEvent event) {
        boolean extend = event.isShiftDown();
        int page = Math.max(1, (int) (rows.getHeight() / (high() + GAP)) - 1);
        if (event.isShortcutDown()) {
            if (event.getCode() == KeyCode.A) {
                selection.all();
                event.consume();
            }
            return;
        }
        switch (event.getCode()) {
            case LEFT -> selection.left(extend);
            case RIGHT -> selection.right(extend);
            case UP -> selection.down(-1, extend);
            case DOWN -> selection.down(1, extend);
            case PAGE_UP -> selection.down(-page, extend);
            case PAGE_DOWN -> selection.down(page, extend);
            case HOME -> selection.to(0, extend);
            case END -> selection.last(extend);
            case SPACE -> selection.toggle();
            case ENTER -> open();
            default -> {
                return;
            }
        }
        event.consume();
        show(selection.focus() / columns);
    }

    private void open() {
        T thing = focused();
        if (thing != null) {
            opener.accept(thing);
        }
    }

    private void show(int row) {
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (Row there : inUse) {
            if (!there.isEmpty() && there.getBoundsInParent().getMinY() >= 0) {
                double bottom = there.localToScene(0, there.getHeight()).getY();
                double top = there.localToScene(0, 0).getY();
                double listTop = rows.localToScene(0, 0).getY();
                if (there.isVisible() && top >= listTop - 1 && bottom <= listTop + rows.getHeight() + 1) {
                    first = Math.min(first, there.getIndex());
                    last = Math.max(last, there.getIndex());
                }
            }
        }
        if (row < first) {
            rows.scrollTo(row);
        } else if (row > last) {
            int fits = Math.max(1, (int) (rows.getHeight() / (high() + GAP)));
            rows.scrollTo(Math.max(0, row - fits + 1));
        }
    }

    /** The place of one tile. */
    private final class Slot extends StackPane {
        private final Tile<T> tile = tiles.get();
        private final Label mark = new Label(null, new FontIcon(Material2OutlinedAL.CHECK));
        private @Nullable T shown;
        private int index;

        Slot() {
            getStyleClass().add("tile");
            mark.getStyleClass().add("tile-mark");
            StackPane.setAlignment(mark, Pos.TOP_RIGHT);
            getChildren().addAll(tile.node(), mark);
            addEventHandler(MouseEvent.MOUSE_PRESSED, this::click);
        }

        private void click(MouseEvent event) {
            T thing = shown;
            if (event.getButton() == MouseButton.PRIMARY && thing != null) {
                rows.requestFocus();
                selection.click(index, event.isShortcutDown(), event.isShiftDown());
                if (event.getClickCount() == 2) {
                    opener.accept(thing);
                }
                event.consume();
            }
        }

        void draw(int tileIndex) {
            index = tileIndex;
            setMinSize(wide(), high());
            setMaxSize(wide(), high());
            T thing = tileIndex < things.size() ? things.get(tileIndex) : null;
            setVisible(thing != null);
            if (thing != shown) {
                shown = thing;
                tile.show(thing);
            }
            boolean chosen = thing != null && selection.isChosen(tileIndex);
            mark.setVisible(chosen);
            pseudoClassStateChanged(CHOSEN, chosen);
            pseudoClassStateChanged(FOCUS, rows.isFocused() && tileIndex == selection.focus());
        }

        void clear() {
            shown = null;
            tile.show(null);
        }
    }

    /** A row of tiles. */
    private final class Row extends ListCell<Integer> {
        private final List<Slot> slots = new ArrayList<>();
        private final HBox box = new HBox(GAP);

        Row() {
            getStyleClass().add("tile-row");
            box.setAlignment(Pos.TOP_LEFT);
            setText(null);
            inUse.add(this);
        }

        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                slots.forEach(Slot::clear);
                setGraphic(null);
            } else {
                setGraphic(box);
                draw();
            }
        }

        void draw() {
            Integer row = getItem();
            if (row == null || isEmpty()) {
                return;
            }
            while (slots.size() < columns) {
                Slot slot = new Slot();
                slots.add(slot);
                box.getChildren().add(slot);
            }
            while (slots.size() > columns) {
                Slot gone = slots.remove(slots.size() - 1);
                gone.clear();
                box.getChildren().remove(gone);
            }
            for (int column = 0; column < columns; column++) {
                slots.get(column).draw(row * columns + column);
            }
        }
    }
}

package org.sightline.desktop.overview;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sightline.desktop.layout.Em;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.words.Messages;

/** Photos by year as columns, each with its number above it. */
final class YearColumns extends VBox {

    private static final double HIGHEST = 96;
    private static final double GAP = 8;
    private static final double WIDEST = 64;

    /** A column that is so wide, in ems, has room for its own words; of narrower ones only every fifth has. */
    private static final double ROOM_FOR_WORDS = 2.6;

    private final Em em = new Em();
    private final HBox columns = new HBox(GAP);

    YearColumns(List<Breakdown.Year> years, long undated, Messages messages) {
        setId("by-year");
        getStyleClass().add("card");
        columns.getStyleClass().add("year-columns");
        columns.setAlignment(Pos.BOTTOM_LEFT);
        long most = years.stream().mapToLong(Breakdown.Year::photos).max().orElse(1);
        years.forEach(year -> columns.getChildren().add(new Column(year, most, messages)));
        columns.setAccessibleRole(AccessibleRole.TEXT);
        columns.setAccessibleText(years.stream()
                .map(year -> messages.text("overview.year", Integer.toString(year.year()), year.photos()))
                .collect(Collectors.joining(", ")));
        widthProperty().addListener((property, before, now) -> write());
        em.onChange(this::write);
        getChildren().addAll(new WrappedLabel(messages.text("overview.byYear"), "section-title"), columns, em.probe());
        if (undated > 0) {
            getChildren().add(new WrappedLabel(messages.text("overview.undated", undated), "text-12", "muted"));
        }
        write();
    }

    private void write() {
        int years = columns.getChildren().size();
        double room = (getWidth() - getInsets().getLeft() - getInsets().getRight() + GAP) / Math.max(1, years) - GAP;
        boolean each = room >= em.of(ROOM_FOR_WORDS);
        for (Node child : columns.getChildren()) {
            if (child instanceof Column column) {
                column.write(each);
            }
        }
    }

    /** A year. */
    private static final class Column extends VBox {
        private final Breakdown.Year year;
        private final String photos;
        private final Label number = new Label();
        private final Label name = new Label();

        Column(Breakdown.Year year, long most, Messages messages) {
            this.year = year;
            this.photos = year.photos() > 0 ? messages.number(year.photos()) : "";
            number.getStyleClass().addAll("text-12", "number");
            Region bar = new Region();
            bar.getStyleClass().add("bar");
            double height = year.photos() == 0 ? 1 : Math.max(3, HIGHEST * year.photos() / most);
            bar.setMinHeight(height);
            bar.setMaxHeight(height);
            name.getStyleClass().addAll("text-12", "muted");
            name.setMinWidth(USE_PREF_SIZE);
            setAlignment(Pos.BOTTOM_CENTER);
            getStyleClass().add("year-column");
            HBox.setHgrow(this, Priority.ALWAYS);
            setMaxWidth(WIDEST);
            getChildren().addAll(number, bar, name);
        }

        void write(boolean each) {
            boolean written = each || year.year() % 5 == 0;
            number.setText(written ? photos : "");
            name.setText(written ? Integer.toString(year.year()) : "");
            setMinWidth(written ? USE_COMPUTED_SIZE : 4);
        }
    }
}

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
import org.sightline.desktop.words.Messages;

/** Photos by year as columns, each with its number above it. */
final class YearColumns extends VBox {

    private static final double HIGHEST = 96;

    /** So many years have room for their own numbers; of more only every fifth is written. */
    private static final int ALL_WRITTEN = 18;

    YearColumns(List<Breakdown.Year> years, long undated, Messages messages) {
        setId("by-year");
        getStyleClass().add("card");
        Label title = new Label(messages.text("overview.byYear"));
        title.getStyleClass().add("section-title");
        HBox columns = new HBox();
        columns.getStyleClass().add("year-columns");
        columns.setAlignment(Pos.BOTTOM_LEFT);
        long most = years.stream().mapToLong(Breakdown.Year::photos).max().orElse(1);
        for (Breakdown.Year year : years) {
            boolean written = years.size() <= ALL_WRITTEN || year.year() % 5 == 0;
            columns.getChildren().add(column(year, most, written, messages));
        }
        columns.setAccessibleRole(AccessibleRole.TEXT);
        columns.setAccessibleText(years.stream()
                .map(year -> messages.text("overview.year", Integer.toString(year.year()), year.photos()))
                .collect(Collectors.joining(", ")));
        getChildren().addAll(title, columns);
        if (undated > 0) {
            Label rest = new Label(messages.text("overview.undated", undated));
            rest.getStyleClass().addAll("text-12", "muted");
            getChildren().add(rest);
        }
    }

    private static Node column(Breakdown.Year year, long most, boolean written, Messages messages) {
        Label number = new Label(written && year.photos() > 0 ? messages.number(year.photos()) : "");
        number.getStyleClass().addAll("text-12", "number");
        Region bar = new Region();
        bar.getStyleClass().add("bar");
        double height = year.photos() == 0 ? 1 : Math.max(3, HIGHEST * year.photos() / most);
        bar.setMinHeight(height);
        bar.setMaxHeight(height);
        Label name = new Label(written ? Integer.toString(year.year()) : "");
        name.getStyleClass().addAll("text-12", "muted");
        name.setMinWidth(USE_PREF_SIZE);
        VBox column = new VBox(number, bar, name);
        column.setAlignment(Pos.BOTTOM_CENTER);
        column.getStyleClass().add("year-column");
        column.setMinWidth(written ? USE_COMPUTED_SIZE : 4);
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setMaxWidth(64);
        return column;
    }
}

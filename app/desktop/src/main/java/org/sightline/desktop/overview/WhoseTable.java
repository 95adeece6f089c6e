package org.sightline.desktop.overview;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.sightline.desktop.words.Messages;

/** The headlines split into the user, their children and others. */
final class WhoseTable extends VBox {

    private static final double NUMBER_WIDTH = 112;

    WhoseTable(Breakdown breakdown, Messages messages) {
        setId("whose");
        getStyleClass().add("card");
        Label title = new Label(messages.text("overview.whose"));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        GridPane table = new GridPane();
        table.getStyleClass().add("shares");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().add(name);
        for (int i = 0; i < 4; i++) {
            ColumnConstraints number = new ColumnConstraints(NUMBER_WIDTH);
            number.setHalignment(HPos.RIGHT);
            table.getColumnConstraints().add(number);
        }
        table.addRow(
                0,
                new Label(),
                heading(messages.text("whose.all")),
                heading(messages.text("whose.me")),
                heading(messages.text("whose.children")),
                heading(messages.text("whose.others")));
        List<Breakdown.Whose> rows = breakdown.whose();
        for (int i = 0; i < rows.size(); i++) {
            Breakdown.Whose row = rows.get(i);
            Label what = new Label(row.name());
            what.setWrapText(true);
            table.addRow(
                    i + 1,
                    what,
                    number(messages.number(row.photos())),
                    number(breakdown.meKnown() ? messages.number(row.me()) : messages.text("whose.unknown")),
                    number(row.children() == 0 ? messages.text("whose.noneMarked") : messages.number(row.children())),
                    number(messages.number(row.others())));
        }
        Label note =
                new Label(breakdown.meKnown() ? messages.text("whose.several") : messages.text("whose.meNotKnown"));
        note.setWrapText(true);
        note.getStyleClass().addAll("text-12", "muted");
        getChildren().addAll(title, table, note);
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("text-12", "muted");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setTextAlignment(TextAlignment.RIGHT);
        return label;
    }

    private static Label number(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("number");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setTextAlignment(TextAlignment.RIGHT);
        return label;
    }
}

package org.sightline.desktop.overview;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.words.Messages;

/** The headlines split into the user, their children and others. */
final class WhoseTable extends VBox {

    WhoseTable(Breakdown breakdown, Messages messages) {
        setId("whose");
        getStyleClass().add("card");
        Label title = new WrappedLabel(messages.text("overview.whose"), "section-title");
        GridPane table = new GridPane();
        table.getStyleClass().add("shares");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().add(name);
        for (int i = 0; i < 4; i++) {
            ColumnConstraints number = new ColumnConstraints();
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
            Label what = new WrappedLabel(row.name());
            table.addRow(
                    i + 1,
                    what,
                    number(messages.number(row.photos())),
                    number(breakdown.meKnown() ? messages.number(row.me()) : messages.text("whose.unknown")),
                    number(row.children() == 0 ? messages.text("whose.noneMarked") : messages.number(row.children())),
                    number(messages.number(row.others())));
        }
        Label note = new WrappedLabel(
                breakdown.meKnown() ? messages.text("whose.several") : messages.text("whose.meNotKnown"),
                "text-12",
                "muted");
        getChildren().addAll(title, table, note);
    }

    private static Label heading(String text) {
        Label label = new WrappedLabel(text, "text-12", "muted");
        label.setTextAlignment(TextAlignment.RIGHT);
        return label;
    }

    private static Label number(String text) {
        Label label = new WrappedLabel(text, "number", "whose-number");
        label.setTextAlignment(TextAlignment.RIGHT);
        return label;
    }
}

package org.sightline.desktop.overview;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.marks.Level;
import org.sightline.desktop.marks.LevelMark;

/** How the photos divide: name, bar and number in a row each. */
final class SharePane extends VBox {

    private static final double BAR_WIDTH = 128;

    SharePane(String id, String title, List<Share> shares) {
        setId(id);
        getStyleClass().add("card");
        Label heading = new WrappedLabel(title, "section-title");
        GridPane table = new GridPane();
        table.getStyleClass().add("shares");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints bar = new ColumnConstraints(BAR_WIDTH);
        ColumnConstraints number = new ColumnConstraints();
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.setHalignment(HPos.RIGHT);
        table.getColumnConstraints().addAll(name, bar, number);
        for (int row = 0; row < shares.size(); row++) {
            add(table, row, shares.get(row));
        }
        getChildren().addAll(heading, table);
    }

    private static void add(GridPane table, int row, Share share) {
        Label number = new Label(share.number());
        number.getStyleClass().add("number");
        table.addRow(row, name(share), bar(share), number);
    }

    private static Node name(Share share) {
        Label name = new WrappedLabel(share.name());
        Level level = share.mark();
        if (level != null) {
            name.setGraphic(LevelMark.of(level));
            name.getStyleClass().add("level");
        }
        VBox words = new VBox(name);
        String explanation = share.explanation();
        if (explanation != null) {
            words.getChildren().add(new WrappedLabel(explanation, "text-12", "muted"));
        }
        return words;
    }

    private static Node bar(Share share) {
        Region filled = new Region();
        filled.getStyleClass().add("bar");
        styleBar(filled, share.mark());
        filled.setMaxWidth(Math.max(share.fraction() > 0 ? 2 : 0, share.fraction() * BAR_WIDTH));
        StackPane track = new StackPane(filled);
        track.getStyleClass().add("bar-track");
        track.setAccessibleRole(AccessibleRole.NODE);
        return track;
    }

    private static void styleBar(Region bar, @Nullable Level level) {
        if (level != null) {
            bar.getStyleClass().add(level.styleClass());
        }
    }
}

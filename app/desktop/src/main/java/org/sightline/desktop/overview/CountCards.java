package org.sightline.desktop.overview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sightline.desktop.layout.EqualColumns;
import org.sightline.desktop.layout.WrappedLabel;

/** Numbers side by side. */
final class CountCards {

    private CountCards() {}

    static Node row(String id, List<Count> counts) {
        EqualColumns row =
                new EqualColumns(counts.stream().map(CountCards::card).toList());
        row.setId(id);
        return row;
    }

    private static Node card(Count count) {
        Label number = new Label(count.number());
        number.getStyleClass().add("text-20");
        Label name = new WrappedLabel(count.name());
        Label explanation = new WrappedLabel(count.explanation(), "text-12", "muted");
        VBox card = new VBox(number, name, explanation);
        card.getStyleClass().add("card");
        return card;
    }
}

package org.sightline.desktop.scanning;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.words.Messages;

/** How far the scan has come, in a bar above what it has found so far. */
public final class ScanningBar extends VBox {

    /**
     * @param again shows what was found meanwhile
     * @param back leads to the progress, with pause and cancel
     */
    public ScanningBar(ScanningViewModel model, Runnable again, Runnable back, Messages messages) {
        setId("scanning-bar");
        getStyleClass().add("scanning-bar");
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.fractionProperty());
        bar.accessibleTextProperty().bind(model.doingProperty());
        Label doing = new WrappedLabel("", "number");
        doing.setId("doing-beside");
        doing.textProperty().bind(model.doingProperty());
        Button news = new Button(messages.text("soFar.again"), new FontIcon(Material2OutlinedMZ.REFRESH));
        news.setId("look-again");
        news.setOnAction(event -> again.run());
        Button progress = new Button(messages.text("soFar.back"), new FontIcon(Material2OutlinedAL.ARROW_BACK));
        progress.setId("back-to-progress");
        progress.setOnAction(event -> back.run());
        FlowPane line = new FlowPane(progress, news, doing);
        line.getStyleClass().addAll("flow", "small-buttons");
        getChildren().addAll(bar, line, new WrappedLabel(messages.text("soFar.explanation"), "muted"));
        News.whileShown(this, model);
    }
}

package org.sightline.desktop.report;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.sightline.desktop.choosing.PathChooser;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.outside.Outside;
import org.sightline.desktop.report.ReportViewModel.Saving;
import org.sightline.desktop.words.Messages;
import org.sightline.report.ReportWriter;
import org.sightline.report.html.Discretion;

/** What a report holds, and where to write it. */
public final class ReportView extends ScrollPane {

    private final ReportViewModel model;
    private final Messages messages;
    private final Button save;

    public ReportView(ReportViewModel model, PathChooser chooser, Outside outside, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("report");
        setFitToWidth(true);
        save = new Button(messages.text("results.save"), new FontIcon(Material2OutlinedMZ.SAVE_ALT));
        save.setId("save-report");
        save.getStyleClass().add(Styles.ACCENT);
        save.setOnAction(event -> chooser.reportFolder().ifPresent(model::save));
        save.disableProperty().bind(is(Saving.State.RUNNING));
        Button open = new Button(messages.text("report.open"), new FontIcon(Material2OutlinedAL.FOLDER_OPEN));
        open.setId("open-report-folder");
        open.visibleProperty().bind(is(Saving.State.DONE));
        open.setOnAction(event -> {
            Path folder = model.savingProperty().get().folder();
            if (folder != null) {
                outside.show(folder);
            }
        });
        FlowingRow buttons = new FlowingRow(save, open);
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox column = new VBox(heading(), contents(), discretion(), buttons, progress(), status());
        column.getStyleClass().add("column");
        column.setMaxHeight(USE_PREF_SIZE);
        StackPane holder = new StackPane(column);
        holder.getStyleClass().add("screen");
        StackPane.setAlignment(column, Pos.TOP_LEFT);
        setContent(holder);
    }

    private BooleanBinding is(Saving.State state) {
        return Bindings.createBooleanBinding(
                () -> model.savingProperty().get().state() == state, model.savingProperty());
    }

    private Node heading() {
        VBox heading = new VBox(
                label(messages.text("report.title"), "text-28"), label(messages.text("report.purpose"), "muted"));
        heading.getStyleClass().add("heading");
        return heading;
    }

    private Node contents() {
        VBox card = new VBox(label(messages.text("report.contents"), "section-title"));
        for (ReportWriter.Format format : List.of(
                ReportWriter.Format.HTML, ReportWriter.Format.PDF, ReportWriter.Format.JSON, ReportWriter.Format.CSV)) {
            card.getChildren()
                    .add(tick(
                            "format-" + format.name(),
                            messages.text("report.contents." + format.name()),
                            model.formatProperty(format)));
        }
        card.getStyleClass().addAll("card", "lines");
        return card;
    }

    /** What the page for people keeps to itself. */
    private Node discretion() {
        VBox card = new VBox(
                label(messages.text("report.discretion"), "section-title"),
                tick("report-pictures", messages.text("report.pictures"), model.picturesProperty()),
                label(messages.text("report.blur"), null),
                choice("blur", Discretion.Blur.values(), Enum::name, model.blurProperty()),
                label(messages.text("report.places"), null),
                choice("places", Discretion.Places.values(), Enum::name, model.placesProperty()),
                tick("report-names", messages.text("report.names"), model.namesProperty()),
                label(messages.text("report.programs"), "muted"));
        card.getStyleClass().addAll("card", "lines");
        return card;
    }

    private static CheckBox tick(String id, String words, Property<Boolean> chosen) {
        CheckBox tick = new CheckBox(words);
        tick.setId(id);
        tick.setWrapText(true);
        tick.setMinHeight(USE_PREF_SIZE);
        tick.selectedProperty().bindBidirectional(chosen);
        return tick;
    }

    private <T> Node choice(String what, T[] values, Function<T, String> name, ObjectProperty<T> chosen) {
        FlowingRow row = new FlowingRow();
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            String words = messages.text("report." + what + "." + name.apply(value));
            RadioButton button = new RadioButton(words);
            button.setId("report-" + what + "-" + name.apply(value));
            button.setToggleGroup(group);
            button.setAccessibleText(messages.text("report." + what) + " " + words);
            button.setSelected(value.equals(chosen.get()));
            button.selectedProperty().addListener((property, before, now) -> {
                if (now) {
                    chosen.set(value);
                }
            });
            row.getChildren().add(button);
        }
        return row;
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.text("saving.running"));
        bar.visibleProperty().bind(is(Saving.State.RUNNING));
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private Node status() {
        Label status = label("", null);
        status.setId("save-status");
        status.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.savingProperty().get().text(), model.savingProperty()));
        return status;
    }

    private static Label label(String text, @Nullable String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        if (styleClass != null) {
            label.getStyleClass().add(styleClass);
        }
        return label;
    }

    /** Puts the keyboard where the user most likely goes on. */
    public void focusFirst() {
        save.requestFocus();
    }
}

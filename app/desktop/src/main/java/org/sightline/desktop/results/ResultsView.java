package org.sightline.desktop.results;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sightline.desktop.choosing.PathChooser;
import org.sightline.desktop.layout.EqualColumns;
import org.sightline.desktop.layout.PageKeys;
import org.sightline.desktop.problems.ProblemList;
import org.sightline.desktop.words.Messages;

/** What was found: two sentences, the numbers behind them, and what could not be seen. */
public final class ResultsView extends BorderPane {

    private final ActionBar actions;

    public ResultsView(ResultsViewModel model, PathChooser chooser, Messages messages) {
        setId("results");
        actions = new ActionBar(model, chooser, messages);
        VBox page = new VBox(headlines(model, messages));
        page.getStyleClass().add("page");
        if (model.anythingSeen()) {
            page.getChildren().addAll(CountCards.row("seen-counts", model.seen()), shares(model, messages));
        }
        page.getChildren().add(notSeen(model, messages));
        StackPane centred = new StackPane(page);
        centred.getStyleClass().add("screen");
        ScrollPane scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(messages.text("results.accessible"));
        scroll.setId("results-page");
        PageKeys.on(this, scroll);
        setCenter(scroll);
        setBottom(below(scroll));
    }

    /** The buttons, in line with the page above them whether or not it has a scroll bar. */
    private Node below(ScrollPane page) {
        StackPane line = new StackPane(actions);
        line.getStyleClass().add("screen-line");
        Region scrollBar = new Region();
        scrollBar
                .minWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(
                                0, page.getWidth() - page.getViewportBounds().getWidth()),
                        page.widthProperty(),
                        page.viewportBoundsProperty()));
        HBox.setHgrow(line, Priority.ALWAYS);
        HBox bottom = new HBox(line, scrollBar);
        bottom.getStyleClass().add("bottom-bar");
        return bottom;
    }

    private static Node headlines(ResultsViewModel model, Messages messages) {
        Headlines headlines = model.headlines();
        Label subject = label(messages.text("results.subject", model.subject()), "muted");
        subject.setId("subject");
        Label first = label(headlines.first(), "text-28");
        first.setId("headline-first");
        Label second = label(headlines.second(), "text-28");
        second.setId("headline-second");
        VBox box = new VBox(subject, first, second);
        box.getStyleClass().add("heading");
        if (model.anythingSeen()) {
            box.getChildren().add(label(messages.text("results.modesty"), "muted"));
        }
        return box;
    }

    private static Node shares(ResultsViewModel model, Messages messages) {
        return new EqualColumns(List.of(
                new SharePane("by-exposure", messages.text("results.byExposure"), model.levels()),
                new SharePane("by-audience", messages.text("results.byAudience"), model.audiences())));
    }

    private static Node notSeen(ResultsViewModel model, Messages messages) {
        VBox heading = new VBox(
                label(messages.text("results.notSeen"), "text-20"), label(model.notSeenExplanation(), "muted"));
        heading.getStyleClass().add("heading");
        VBox section = new VBox(heading, CountCards.row("not-seen-counts", model.notSeen()));
        section.setId("not-seen");
        section.getStyleClass().add("section");
        if (!model.problems().isEmpty()) {
            section.getChildren().add(new ProblemList(model.problems()));
        }
        String more = model.problemsNotListed();
        if (more != null) {
            Label rest = label(more, "muted");
            rest.setId("problems-more");
            section.getChildren().add(rest);
        }
        return section;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /** Puts the keyboard where the user most likely goes on. */
    public void focusFirst() {
        actions.focusFirst();
    }
}

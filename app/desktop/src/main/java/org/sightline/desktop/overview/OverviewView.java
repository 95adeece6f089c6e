package org.sightline.desktop.overview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sightline.desktop.layout.EqualColumns;
import org.sightline.desktop.layout.PageKeys;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.problems.ProblemList;
import org.sightline.desktop.words.Messages;

/** What was found: two sentences, the numbers behind them, how they divide, what to do first, and what could not be seen. */
public final class OverviewView extends BorderPane {

    private static final double SHARES_WIDTH = 26;

    private final OverviewViewModel model;
    private final Messages messages;
    private final VBox page = new VBox();
    private final ScrollPane scroll;

    public OverviewView(OverviewViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("results");
        page.getStyleClass().add("page");
        StackPane centred = new StackPane(page);
        centred.getStyleClass().add("screen");
        scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(messages.text("results.accessible"));
        scroll.setId("results-page");
        PageKeys.on(this, scroll);
        setCenter(scroll);
        model.detailsProperty().addListener((property, before, now) -> fill());
        model.failureProperty().addListener((property, before, now) -> fill());
        fill();
    }

    private void fill() {
        if (model.isWorkedOutAnew()) {
            String failure = model.failureProperty().get();
            page.getChildren().setAll(label(failure == null ? messages.text("overview.anew") : failure, "text-20"));
            return;
        }
        page.getChildren().setAll(headlines(model, messages));
        if (model.anythingSeen()) {
            page.getChildren().addAll(CountCards.row("seen-counts", model.seen()), shares(model, messages), details());
        }
        if (model.withPlace() > 0 && !model.isSoFar()) {
            page.getChildren().add(places(model, messages));
        }
        page.getChildren().add(notSeen(model, messages));
    }

    private Node details() {
        VBox details = new VBox();
        details.setId("overview-details");
        details.getStyleClass().add("section");
        OverviewViewModel.Details made = model.detailsProperty().get();
        String failure = model.failureProperty().get();
        if (failure != null) {
            details.getChildren().setAll(label(failure, "notice"));
        } else if (made == null) {
            details.getChildren().setAll(label(messages.text("overview.working"), "muted"));
        } else {
            Breakdown breakdown = made.breakdown();
            details.getChildren()
                    .setAll(
                            whose(breakdown),
                            firstSteps(model, made.steps(), messages),
                            new EqualColumns(
                                    List.of(
                                            new SharePane(
                                                    "by-platform",
                                                    messages.text("overview.byPlatform"),
                                                    breakdown.platforms()),
                                            new SharePane(
                                                    "by-kind", messages.text("overview.byKind"), breakdown.kinds())),
                                    SHARES_WIDTH));
            if (!breakdown.years().isEmpty()) {
                details.getChildren().add(new YearColumns(breakdown.years(), breakdown.undated(), messages));
            }
        }
        return details;
    }

    private Node whose(Breakdown breakdown) {
        WhoseTable table = new WhoseTable(breakdown, messages);
        if (!breakdown.meKnown() && !model.isSoFar()) {
            Button which = new Button(messages.text("whichFace.heading"));
            which.setId("to-which-face");
            which.setOnAction(event -> model.askWhichFace());
            table.getChildren().add(which);
        }
        return table;
    }

    private static Node firstSteps(
            OverviewViewModel model, List<OverviewViewModel.FirstStep> steps, Messages messages) {
        VBox card = new VBox(label(messages.text("overview.firstSteps"), "section-title"));
        card.setId("first-steps");
        card.getStyleClass().add("card");
        if (steps.isEmpty()) {
            card.getChildren().add(label(messages.text("overview.firstSteps.none"), "muted"));
            return card;
        }
        for (int i = 0; i < steps.size(); i++) {
            Label title =
                    label(messages.text("overview.step", i + 1, steps.get(i).title()), "number");
            Label gain = label(steps.get(i).gain(), "muted");
            card.getChildren().add(steps.get(i).gain().isEmpty() ? title : new VBox(title, gain));
        }
        Button plan = new Button(messages.text("overview.toPlan"));
        plan.setId("to-plan");
        plan.setOnAction(event -> model.showPlan());
        card.getChildren().add(plan);
        return card;
    }

    private static Node places(OverviewViewModel model, Messages messages) {
        Button show = new Button(messages.text("overview.toPlaces"));
        show.setId("to-places");
        show.setOnAction(event -> model.showPlaces());
        VBox card = new VBox(
                label(messages.text("overview.places"), "section-title"),
                label(messages.text("overview.places.number", model.withPlace()), "muted"),
                show);
        card.getStyleClass().add("card");
        return card;
    }

    private static Node headlines(OverviewViewModel model, Messages messages) {
        Headlines headlines = model.headlines();
        Label subject = label(messages.text("results.subject", model.subject()), "muted");
        subject.setId("subject");
        Label first = label(headlines.first(), "text-28");
        first.setId("headline-first");
        Label second = label(headlines.second(), "text-28");
        second.setId("headline-second");
        VBox box = new VBox(subject);
        if (model.isSoFar()) {
            Label part = label(messages.text("soFar.numbers", model.photos()), "notice");
            part.setId("so-far-numbers");
            box.getChildren().add(part);
        }
        box.getChildren().addAll(first, second);
        box.getStyleClass().add("heading");
        if (model.anythingSeen() && !model.isSoFar()) {
            Button findOut = new Button(
                    model.anythingUnknown() ? messages.text("overview.findOut") : messages.text("overview.answers"));
            findOut.setId("find-out");
            findOut.setOnAction(event -> model.findOut());
            box.getChildren().addAll(findOut, label(messages.text("results.modesty"), "muted"));
        }
        return box;
    }

    private static Node shares(OverviewViewModel model, Messages messages) {
        return new EqualColumns(
                List.of(
                        new SharePane("by-exposure", messages.text("results.byExposure"), model.levels()),
                        new SharePane("by-audience", messages.text("results.byAudience"), model.audiences())),
                SHARES_WIDTH);
    }

    private static Node notSeen(OverviewViewModel model, Messages messages) {
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
        return new WrappedLabel(text, styleClass);
    }

    /** Puts the keyboard where the user most likely goes on. */
    public void focusFirst() {
        scroll.requestFocus();
    }
}

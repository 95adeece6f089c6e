package org.sightline.desktop.interview;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.sightline.answers.Interview;
import org.sightline.answers.OpenQuestion;
import org.sightline.audit.Asking;
import org.sightline.desktop.asking.ScopeWords;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.layout.PageKeys;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.words.Messages;
import org.sightline.model.Answer;

/** A few questions at a time, and below them what was answered. Each answer is kept at once. */
public final class InterviewView extends BorderPane {

    private final InterviewViewModel model;
    private final Hiding hiding;
    private final Messages messages;
    private final ScopeWords scopes;
    private final VBox questions = new VBox();
    private final VBox answers = new VBox();
    private final ScrollPane scroll;
    private final Button leave;
    private @Nullable QuestionCard first;

    public InterviewView(InterviewViewModel model, Hiding hiding, Messages messages) {
        this.model = model;
        this.hiding = hiding;
        this.messages = messages;
        this.scopes = new ScopeWords(hiding, messages);
        setId("interview");
        leave = new Button(messages.text("interview.leave"));
        leave.setId("leave-questions");
        leave.setOnAction(event -> model.leave());
        questions.setId("questions");
        questions.getStyleClass().add("section");
        answers.setId("answers");
        answers.getStyleClass().add("section");
        VBox page = new VBox(heading(), status(), questions, buttons(), answers);
        page.getStyleClass().addAll("page", "asking-page");
        StackPane centred = new StackPane(page);
        centred.getStyleClass().add("screen");
        scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(messages.text("interview.heading"));
        PageKeys.on(this, scroll);
        setCenter(scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                model.leave();
            }
        });
        model.stateProperty().addListener((property, before, now) -> {
            fill();
            scroll.setVvalue(0);
            if (getScene() != null) {
                Platform.runLater(this::focusFirst);
            }
        });
        hiding.discreet().onProperty().addListener((property, before, now) -> fill());
        fill();
    }

    private VBox heading() {
        VBox heading = new VBox(
                new WrappedLabel(messages.text("interview.heading"), "text-28"),
                new WrappedLabel(messages.text("interview.purpose"), "text-16", "muted"));
        heading.getStyleClass().add("heading");
        return heading;
    }

    private Label status() {
        Label status = new WrappedLabel("", "notice");
        status.setId("interview-status");
        status.setMaxWidth(Double.MAX_VALUE);
        status.textProperty().bind(model.statusProperty());
        status.visibleProperty().bind(model.statusProperty().isNotEmpty());
        status.managedProperty().bind(status.visibleProperty());
        return status;
    }

    private FlowingRow buttons() {
        Button look = new Button(messages.text("interview.look"), new FontIcon(Material2OutlinedMZ.SEARCH));
        look.setId("to-spot-check");
        look.setOnAction(event -> model.lookForPhotos());
        FlowingRow buttons = new FlowingRow(leave, look);
        return buttons;
    }

    private void fill() {
        InterviewViewModel.State state = model.stateProperty().get();
        questions.getChildren().clear();
        answers.getChildren().clear();
        first = null;
        if (state == null) {
            return;
        }
        for (OpenQuestion question : model.shown()) {
            QuestionCard card = new QuestionCard(question, model, hiding, messages);
            first = first == null ? card : first;
            questions.getChildren().add(card);
        }
        if (state.open().isEmpty()) {
            Label none = new WrappedLabel(messages.text("interview.none"), "text-16");
            none.setId("no-questions");
            questions.getChildren().add(none);
        } else if (model.more() > 0) {
            questions.getChildren().add(new WrappedLabel(messages.text("interview.more", model.more()), "muted"));
        }
        if (!state.answered().answers().isEmpty()) {
            answered(state);
        }
    }

    private void answered(InterviewViewModel.State state) {
        Asking.Overview answered = state.answered();
        answers.getChildren().add(new WrappedLabel(messages.text("interview.answers"), "text-20"));
        for (Asking.Contradiction each : answered.contradictions()) {
            answers.getChildren().add(contradiction(each, state.interview()));
        }
        for (Asking.Standing standing : answered.answers()) {
            answers.getChildren().add(answer(standing, state.interview()));
        }
    }

    private VBox contradiction(Asking.Contradiction each, Interview interview) {
        AnswerLine said =
                AnswerLine.of(new Asking.Standing(each.said(), each.appearances()), interview, scopes, messages);
        Label text = new WrappedLabel(messages.text(
                "interview.contradiction",
                messages.date(each.seen().day()),
                said.about(),
                said.said(),
                each.appearances()));
        Button forget = new Button(messages.text("interview.contradiction.forget"));
        forget.getStyleClass().add("forget-contradicted");
        forget.setOnAction(event -> model.forget(each.said()));
        VBox box = new VBox(text, forget);
        box.getStyleClass().addAll("notice", "asking", "contradiction");
        return box;
    }

    private Node answer(Asking.Standing standing, Interview interview) {
        Answer answer = standing.answer();
        AnswerLine line = AnswerLine.of(standing, interview, scopes, messages);
        Button forget = new Button(messages.text("interview.forget"));
        forget.getStyleClass().add("forget-answer");
        forget.setAccessibleText(messages.text("interview.forget.said", line.about()));
        forget.setOnAction(event -> model.forget(answer));
        FlowingRow buttons = new FlowingRow();
        if (answer.origin() == Answer.Origin.INTERVIEW) {
            Button again = new Button(messages.text("interview.again"));
            again.getStyleClass().add("answer-again");
            again.setAccessibleText(messages.text("interview.again.said", line.about()));
            again.setOnAction(event -> model.answerAgain(answer));
            buttons.getChildren().add(again);
        }
        buttons.getChildren().add(forget);
        VBox box = new VBox(
                new WrappedLabel(line.about(), "number"),
                new WrappedLabel(line.said()),
                new WrappedLabel(line.carries(), "evidence"),
                buttons);
        box.getStyleClass().addAll("card", "answer");
        return box;
    }

    /** Puts the keyboard where the user most likely goes on. */
    public void focusFirst() {
        QuestionCard card = first;
        if (card != null) {
            card.focusFirst();
        } else {
            leave.requestFocus();
        }
    }
}

package org.sightline.desktop.interview;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sightline.answers.OpenQuestion;
import org.sightline.answers.Question;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.words.Messages;

/** One question with what can be answered, not knowing among it. */
final class QuestionCard extends VBox {

    private static final int DAY_COLUMNS = 12;

    private final OpenQuestion asked;
    private final InterviewViewModel model;
    private final ToggleGroup options = new ToggleGroup();
    private final VBox since = new VBox();
    private final TextField day = new TextField();
    private final CheckBox always = new CheckBox();
    private final Label mistake = new Label();
    private @Nullable RadioButton first;

    QuestionCard(OpenQuestion asked, InterviewViewModel model, Hiding hiding, Messages messages) {
        this.asked = asked;
        this.model = model;
        getStyleClass().addAll("card", "question");
        Question question = asked.question();
        getChildren().add(label(question.words(messages.locale()), "section-title"));
        String account = asked.account();
        if (account != null && !account.isEmpty()) {
            getChildren().add(label(messages.text("interview.account", hiding.text(account)), "number"));
        }
        getChildren().add(label(messages.text("interview.decides", asked.appearances()), "muted"));
        question.allOptions().forEach(option -> getChildren().add(radio(option, question, messages)));
        since(messages);
        Button keep = new Button(messages.text("interview.keep"));
        keep.getStyleClass().addAll("keep-answer", Styles.ACCENT);
        keep.setAccessibleHelp(question.words(messages.locale()));
        keep.disableProperty().bind(options.selectedToggleProperty().isNull());
        keep.setOnAction(event -> keep());
        getChildren()
                .addAll(
                        keep,
                        label(messages.text("interview.where", question.where(messages.locale())), "muted"),
                        label(
                                messages.text("interview.source", question.source(), messages.date(question.read())),
                                "evidence"));
        model.mistakeProperty().addListener((property, before, now) -> showMistake());
        showMistake();
    }

    private RadioButton radio(Question.Option option, Question question, Messages messages) {
        RadioButton radio = new RadioButton(question.words(option, messages.locale()));
        radio.setUserData(option);
        radio.setToggleGroup(options);
        radio.setWrapText(true);
        radio.setMinHeight(USE_PREF_SIZE);
        radio.setAccessibleHelp(question.words(messages.locale()));
        radio.getStyleClass().add("option");
        if (first == null) {
            first = radio;
        }
        return radio;
    }

    private void since(Messages messages) {
        Label when = label(messages.text("interview.since"), "number");
        day.setPromptText(messages.text("interview.since.prompt"));
        day.setAccessibleText(messages.text("interview.since.said"));
        day.setPrefColumnCount(DAY_COLUMNS);
        day.getStyleClass().add("since-day");
        day.setOnAction(event -> keep());
        always.setText(messages.text("interview.since.always"));
        always.getStyleClass().add("since-always");
        day.disableProperty().bind(always.selectedProperty());
        FlowingRow line = new FlowingRow(day, always);
        mistake.setWrapText(true);
        mistake.setMinHeight(USE_PREF_SIZE);
        mistake.getStyleClass().addAll("notice", "mistake");
        since.getChildren().addAll(when, line, label(messages.text("interview.since.how"), "evidence"), mistake);
        since.getStyleClass().addAll("lines", "since");
        options.selectedToggleProperty().addListener((property, before, now) -> showSince(now));
        showSince(null);
        getChildren().add(since);
    }

    private void showSince(@Nullable Toggle chosen) {
        boolean asks = chosen != null && chosen.getUserData() instanceof Question.Option option && option.asksSince();
        since.setVisible(asks);
        since.setManaged(asks);
    }

    private void showMistake() {
        String text = model.mistake(asked);
        mistake.setText(text);
        mistake.setVisible(!text.isEmpty());
        mistake.setManaged(!text.isEmpty());
        if (!text.isEmpty()) {
            day.requestFocus();
        }
    }

    private void keep() {
        Toggle chosen = options.getSelectedToggle();
        if (chosen != null && chosen.getUserData() instanceof Question.Option option) {
            model.answer(asked, option, always.isSelected(), day.getText());
        }
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /** Puts the keyboard on the first answer. */
    void focusFirst() {
        if (first != null) {
            first.requestFocus();
        }
    }
}

package org.sightline.desktop.spotcheck;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.sightline.answers.Answers;
import org.sightline.answers.SpotCheck;
import org.sightline.answers.SpotCheck.Seen;
import org.sightline.answers.SpotCheck.Widening;
import org.sightline.desktop.asking.ScopeWords;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.layout.PageKeys;
import org.sightline.desktop.layout.SideBySide;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.outside.AddressPane;
import org.sightline.desktop.outside.Outside;
import org.sightline.desktop.pictures.PictureKey;
import org.sightline.desktop.pictures.PictureStore;
import org.sightline.desktop.pictures.PictureView;
import org.sightline.desktop.words.Messages;
import org.sightline.model.Appearance;
import org.sightline.model.PlacedAppearance;

/** A photo to look for, where it stood, and what can be said of it: 1 it is there, 2 it is not, 3 I cannot tell. */
public final class SpotCheckView extends BorderPane {

    private static final int PIXELS = 1000;
    private static final double PICTURE_SHARE = 0.52;
    private static final double PICTURE_WIDTH = 20;
    private static final double PICTURE_HEIGHT = 16;
    private static final double WORDS_WIDTH = 30;

    private final SpotCheckViewModel model;
    private final Outside outside;
    private final Hiding hiding;
    private final Messages messages;
    private final ScopeWords scopes;
    private final PictureView picture;
    private final VBox asked = new VBox();
    private final Map<Widening, CheckBox> ticks = new EnumMap<>(Widening.class);
    private final VBox answers = new VBox();
    private final Button there;
    private final Button another;
    private final Button leave;

    public SpotCheckView(
            SpotCheckViewModel model, PictureStore pictures, Outside outside, Hiding hiding, Messages messages) {
        this.model = model;
        this.outside = outside;
        this.hiding = hiding;
        this.messages = messages;
        this.scopes = new ScopeWords(hiding, messages);
        setId("spot-check");
        picture = new PictureView(pictures, hiding.discreet(), messages);
        picture.setId("spot-picture");
        picture.getStyleClass().add("large-picture");
        there = answer("spot-there", messages.text("spot.there"), Seen.ANYONE);
        Button notThere = answer("spot-not-there", messages.text("spot.notThere"), Seen.NOT_VISIBLE);
        Button unknown = answer("spot-unknown", messages.text("spot.unknown"), Seen.DONT_KNOW);
        answers.getStyleClass().add("small-buttons");
        answers.getChildren().addAll(there, notThere, unknown);
        another = button("spot-another", messages.text("spot.another"), model::another);
        leave = button("leave-spot-check", messages.text("interview.leave"), model::leave);
        asked.getStyleClass().add("section");
        VBox words = new VBox(heading(), status(), asked, answers, others());
        words.getStyleClass().addAll("detail", "section");
        ScrollPane scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(messages.text("spot.heading"));
        scroll.getStyleClass().add("side-panel");
        PageKeys.on(this, scroll);
        setCenter(new SideBySide(
                new SideBySide.Part(picture, PICTURE_WIDTH, PICTURE_HEIGHT),
                new SideBySide.Part(scroll, WORDS_WIDTH, 0),
                PICTURE_SHARE));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        model.lookProperty().addListener((property, before, now) -> {
            fill();
            if (getScene() != null) {
                Platform.runLater(this::focusFirst);
            }
        });
        hiding.discreet().onProperty().addListener((property, before, now) -> fill());
        fill();
    }

    private VBox heading() {
        Label title = new WrappedLabel(messages.text("spot.heading"), "text-28");
        title.setId("spot-title");
        VBox heading = new VBox(title, new WrappedLabel(messages.text("spot.purpose"), "muted"));
        heading.getStyleClass().add("heading");
        return heading;
    }

    private Label status() {
        Label status = new WrappedLabel("", "notice");
        status.setId("spot-status");
        status.setMaxWidth(Double.MAX_VALUE);
        status.textProperty().bind(model.statusProperty());
        status.visibleProperty().bind(model.statusProperty().isNotEmpty());
        status.managedProperty().bind(status.visibleProperty());
        return status;
    }

    private FlowingRow others() {
        Button later = button("spot-later", messages.text("spot.later"), model::later);
        later.disableProperty()
                .bind(model.workingProperty().or(model.lookProperty().isNull()));
        Button back = button("spot-back", messages.text("spot.back"), model::back);
        back.disableProperty()
                .bind(model.workingProperty().or(model.canGoBackProperty().not()));
        FlowingRow others = new FlowingRow(later, back, another, leave);
        return others;
    }

    private Button answer(String id, String text, Seen seen) {
        Button button = button(id, text, () -> model.saw(seen, ticked()));
        button.setMaxWidth(Double.MAX_VALUE);
        button.disableProperty().bind(model.workingProperty());
        return button;
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Set<Widening> ticked() {
        Set<Widening> ticked = EnumSet.noneOf(Widening.class);
        ticks.forEach((widening, box) -> {
            if (box.isSelected()) {
                ticked.add(widening);
            }
        });
        return ticked;
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ESCAPE -> model.leave();
            case DIGIT1, NUMPAD1 -> model.saw(Seen.ANYONE, ticked());
            case DIGIT2, NUMPAD2 -> model.saw(Seen.NOT_VISIBLE, ticked());
            case DIGIT3, NUMPAD3 -> model.saw(Seen.DONT_KNOW, ticked());
            case BACK_SPACE -> model.back();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void fill() {
        SpotCheckViewModel.Look look = model.lookProperty().get();
        asked.getChildren().clear();
        ticks.clear();
        show(answers, look != null);
        show(another, look == null && model.canGoBackProperty().get());
        if (look == null) {
            picture.show(null, messages.text("spot.noPicture"));
            return;
        }
        SpotCheck check = look.check();
        picture.show(PictureKey.whole(check.photo(), PIXELS), messages.text("spot.picture"));
        Label which = new WrappedLabel(
                messages.text("spot.which", look.number(), SpotCheckViewModel.ROUND, messages.of(check.platform())),
                "section-title");
        which.setId("spot-which");
        VBox where = new VBox(which, new WrappedLabel(hiding.text(check.path()), "evidence"));
        where.getStyleClass().add("lines");
        check.places()
                .forEach(placed -> where.getChildren().addAll(place(placed).getChildren()));
        asked.getChildren().add(where);
        if (!look.wider().isEmpty()) {
            asked.getChildren().add(wider(look));
        }
    }

    private VBox place(PlacedAppearance placed) {
        Appearance appearance = placed.appearance();
        String kind = messages.of(Answers.kindOf(placed));
        String platform = messages.of(placed.platform());
        VBox lines = new VBox(new WrappedLabel(
                appearance.postedAt() == null
                        ? messages.text("photo.where.undated", platform, kind)
                        : messages.text(
                                "photo.where",
                                platform,
                                kind,
                                messages.date(appearance.postedAt().date())),
                "number"));
        if (appearance.album() != null) {
            lines.getChildren()
                    .add(new WrappedLabel(messages.text("photo.album", hiding.text(appearance.album())), "line"));
        }
        if (appearance.caption() != null) {
            lines.getChildren()
                    .add(new WrappedLabel(messages.text("photo.caption", hiding.text(appearance.caption())), "line"));
        }
        if (appearance.permalink() != null && !hiding.discreet().isOn()) {
            lines.getChildren().add(new AddressPane(appearance.permalink(), outside, messages));
        }
        return lines;
    }

    private VBox wider(SpotCheckViewModel.Look look) {
        VBox box = new VBox(new WrappedLabel(messages.text("spot.same"), "number"));
        box.getStyleClass().add("lines");
        for (SpotCheckViewModel.Wider wider : look.wider()) {
            CheckBox tick = new CheckBox(messages.text("spot.wider", scopes.of(wider.scope()), wider.carries()));
            tick.setWrapText(true);
            tick.setMinHeight(USE_PREF_SIZE);
            tick.getStyleClass().add("spot-wider");
            ticks.put(wider.widening(), tick);
            box.getChildren().add(tick);
        }
        return box;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Puts the keyboard where the user most likely goes on. */
    public void focusFirst() {
        if (answers.isVisible()) {
            there.requestFocus();
        } else {
            leave.requestFocus();
        }
    }
}

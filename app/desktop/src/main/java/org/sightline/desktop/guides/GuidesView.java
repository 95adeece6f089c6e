package org.sightline.desktop.guides;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.sightline.desktop.layout.FlowingRow;
import org.sightline.desktop.layout.PageKeys;
import org.sightline.desktop.layout.WrappedLabel;
import org.sightline.desktop.outside.AddressPane;
import org.sightline.desktop.outside.Outside;
import org.sightline.desktop.words.Messages;

/** How to get one's archive, platform by platform. */
public final class GuidesView extends BorderPane {

    private final Outside outside;
    private final Messages messages;
    private final Map<GuidedPlatform, ToggleButton> buttons = new EnumMap<>(GuidedPlatform.class);
    private final VBox guide = new VBox();

    public GuidesView(Runnable back, Outside outside, Messages messages) {
        this.outside = outside;
        this.messages = messages;
        setId("guides");
        Button leave = new Button(messages.text("guides.back"), new FontIcon(Material2OutlinedAL.ARROW_BACK));
        leave.setId("guides-back");
        leave.setOnAction(event -> back.run());
        FlowingRow top = new FlowingRow(leave);
        guide.setId("guide");
        guide.getStyleClass().addAll("card", "section");
        VBox page = new VBox(
                top,
                new WrappedLabel(messages.text("guides.title"), "text-28"),
                new WrappedLabel(messages.text("guides.purpose"), "muted"),
                platforms(),
                guide);
        page.getStyleClass().add("page");
        StackPane centred = new StackPane(page);
        centred.getStyleClass().add("screen");
        ScrollPane scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(messages.text("guides.title"));
        PageKeys.on(this, scroll);
        setCenter(scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                back.run();
            }
        });
        show(GuidedPlatform.FACEBOOK);
    }

    private Node platforms() {
        FlowingRow row = new FlowingRow();
        ToggleGroup group = new ToggleGroup();
        for (GuidedPlatform platform : GuidedPlatform.values()) {
            ToggleButton button = new ToggleButton(messages.of(platform.platform()));
            button.setId("guide-" + platform.platform().id());
            button.setToggleGroup(group);
            button.setOnAction(event -> show(platform));
            buttons.put(platform, button);
            row.getChildren().add(button);
        }
        return row;
    }

    private void show(GuidedPlatform platform) {
        ToggleButton button = buttons.get(platform);
        if (button != null) {
            button.setSelected(true);
        }
        guide.getChildren().setAll(new WrappedLabel(messages.of(platform.platform()), "text-20"), steps(platform));
        String address = platform.address();
        if (address != null) {
            guide.getChildren().add(new AddressPane(address, outside, messages));
        }
        guide.getChildren()
                .addAll(
                        line(messages.text("guides.options"), messages.text(platform.options())),
                        line(messages.text("guides.waiting"), messages.text(platform.waiting())),
                        line(messages.text("guides.tells"), messages.text(platform.tells())));
    }

    private Node steps(GuidedPlatform platform) {
        VBox steps = new VBox();
        steps.getStyleClass().add("lines");
        int number = 0;
        for (String step : messages.text(platform.steps()).split("\n", -1)) {
            number++;
            steps.getChildren().add(new WrappedLabel(messages.text("guides.step", number, step)));
        }
        return steps;
    }

    private static Node line(String title, String words) {
        VBox line = new VBox(new WrappedLabel(title, "number"), new WrappedLabel(words));
        line.getStyleClass().add("lines");
        return line;
    }

    /** Puts the keyboard where the user most likely goes on. */
    public void focusFirst() {
        ToggleButton first = buttons.get(GuidedPlatform.FACEBOOK);
        if (first != null) {
            first.requestFocus();
        }
    }
}

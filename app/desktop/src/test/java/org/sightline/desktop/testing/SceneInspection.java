package org.sightline.desktop.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sightline.desktop.layout.EqualColumns;
import org.sightline.desktop.layout.SideBySide;

/** Looks over what a window shows for what a user would call broken: words cut off, things on top of each other, no words at all. */
public final class SceneInspection {

    /** Pixels that rounding may take. */
    private static final double ROUNDING = 1.5;

    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-zA-Z]+)+");
    private static final Pattern PLAIN_WORD = Pattern.compile("[\\p{L}\\d(“„]*[\\p{L}\\d)”“,.:;?…]*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");

    private final Parent root;
    private final List<String> faults = new ArrayList<>();

    private SceneInspection(Parent root) {
        this.root = root;
    }

    /** What is wrong with all that is shown below the root, which is laid out; empty where nothing is. */
    public static List<String> of(Parent root) {
        SceneInspection inspection = new SceneInspection(root);
        inspection.look(root, false);
        return inspection.faults;
    }

    private void look(Node node, boolean scrolls) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof Labeled labeled) {
            words(labeled, scrolls);
        }
        if (node instanceof ImageView image && image.getImage() != null) {
            boolean said =
                    hasAccessibleWords(image) || (image.getParent() != null && hasAccessibleWords(image.getParent()));
            require(image, said, "a picture without accessible text");
        }
        if (node instanceof Control control && control.isFocusTraversable()) {
            control(control);
        }
        if (node instanceof Pane pane && arranges(pane)) {
            overlaps(pane);
            sticksOut(pane);
        }
        if (node instanceof ScrollPane page && page.isFitToWidth() && page.getContent() != null) {
            require(
                    page,
                    page.getContent().getLayoutBounds().getWidth()
                            <= page.getViewportBounds().getWidth() + ROUNDING,
                    "scrolls sideways");
        }
        if (node instanceof Parent parent) {
            boolean within = scrolls
                    || node instanceof ScrollPane
                    || node.getStyleClass().contains("virtual-flow");
            parent.getChildrenUnmodifiable().forEach(child -> look(child, within));
        }
    }

    private void words(Labeled labeled, boolean scrolls) {
        String words = labeled.getText();
        if (words == null || words.isEmpty()) {
            return;
        }
        require(
                labeled,
                !KEY.matcher(words).matches() && !PLACEHOLDER.matcher(words).find(),
                "untranslated");
        for (Node part : labeled.getChildrenUnmodifiable()) {
            if (part instanceof Text text && !(part instanceof FontIcon)) {
                require(labeled, unbroken(text.getText()).equals(unbroken(words)), "cut off");
                require(labeled, !labeled.isWrapText() || wordsAreWhole(text), "broken within a word");
            }
        }
        if (!scrolls) {
            Bounds place = labeled.localToScene(labeled.getBoundsInLocal());
            Bounds window = root.localToScene(root.getLayoutBounds());
            require(
                    labeled,
                    place.getMinX() >= window.getMinX() - ROUNDING
                            && place.getMinY() >= window.getMinY() - ROUNDING
                            && place.getMaxX() <= window.getMaxX() + ROUNDING
                            && place.getMaxY() <= window.getMaxY() + ROUNDING,
                    "outside of the window");
        }
    }

    /** Long words are broken into lines. */
    private static String unbroken(String text) {
        return text.replace('\n', ' ');
    }

    /** Whether no word takes more than a line; names of files may. */
    private static boolean wordsAreWhole(Text text) {
        double room = text.getWrappingWidth();
        if (room <= 0) {
            return true;
        }
        Text measure = new Text();
        measure.setFont(text.getFont());
        return Arrays.stream(text.getText().split("\\s+"))
                .filter(word -> PLAIN_WORD.matcher(word).matches())
                .allMatch(word -> {
                    measure.setText(word);
                    return measure.getLayoutBounds().getWidth() <= room + ROUNDING;
                });
    }

    private void control(Control control) {
        boolean needsWords = control instanceof ButtonBase
                || control instanceof TextInputControl
                || control instanceof ComboBoxBase
                || control instanceof Slider;
        boolean says = control instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        require(control, !needsWords || says || hasAccessibleWords(control), "a control without words");
    }

    private static boolean hasAccessibleWords(Node node) {
        String words = node.getAccessibleText();
        return words != null && !words.isBlank();
    }

    /** Whether it puts its children beside each other; others may lay them on top of each other on purpose. */
    private static boolean arranges(Pane pane) {
        return pane instanceof HBox
                || pane instanceof VBox
                || pane instanceof GridPane
                || pane instanceof FlowPane
                || pane instanceof BorderPane
                || pane instanceof EqualColumns
                || pane instanceof SideBySide;
    }

    private void sticksOut(Pane pane) {
        pane.getChildren().stream()
                .filter(child -> child.isVisible() && child.isManaged())
                .forEach(child -> {
                    Bounds bounds = child.getLayoutBounds();
                    require(
                            child,
                            left(child, bounds) >= -ROUNDING
                                    && top(child, bounds) >= -ROUNDING
                                    && right(child, bounds) <= pane.getWidth() + ROUNDING
                                    && bottom(child, bounds) <= pane.getHeight() + ROUNDING,
                            "sticks out of " + name(pane));
                });
    }

    private void overlaps(Pane pane) {
        List<Node> children = pane.getChildren().stream()
                .filter(child -> child.isVisible() && child.isManaged())
                .toList();
        for (int i = 0; i < children.size(); i++) {
            for (int j = i + 1; j < children.size(); j++) {
                Bounds one = children.get(i).getLayoutBounds();
                Bounds other = children.get(j).getLayoutBounds();
                double width = Math.min(right(children.get(i), one), right(children.get(j), other))
                        - Math.max(left(children.get(i), one), left(children.get(j), other));
                double height = Math.min(bottom(children.get(i), one), bottom(children.get(j), other))
                        - Math.max(top(children.get(i), one), top(children.get(j), other));
                require(children.get(j), width <= ROUNDING || height <= ROUNDING, "on top of " + name(children.get(i)));
            }
        }
    }

    private static double left(Node node, Bounds bounds) {
        return node.getLayoutX() + bounds.getMinX();
    }

    private static double right(Node node, Bounds bounds) {
        return node.getLayoutX() + bounds.getMaxX();
    }

    private static double top(Node node, Bounds bounds) {
        return node.getLayoutY() + bounds.getMinY();
    }

    private static double bottom(Node node, Bounds bounds) {
        return node.getLayoutY() + bounds.getMaxY();
    }

    private void require(Node node, boolean holds, String fault) {
        if (!holds) {
            faults.add(name(node) + ": " + fault);
        }
    }

    private static String name(Node node) {
        String words =
                node instanceof Labeled labeled && labeled.getText() != null ? " \"" + labeled.getText() + "\"" : "";
        return (node.getId() == null ? node.getClass().getSimpleName() : "#" + node.getId()) + words;
    }
}

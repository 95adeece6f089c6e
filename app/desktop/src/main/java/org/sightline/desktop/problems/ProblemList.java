package org.sightline.desktop.problems;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.AuditProblem;
import org.sightline.desktop.layout.WrappedLabel;

/** Problems below each other: the file, what happened to it, and the code small. */
public final class ProblemList extends VBox {

    public ProblemList(List<AuditProblem> problems) {
        setId("problems");
        getStyleClass().add("problems");
        problems.forEach(problem -> getChildren().add(row(problem, getChildren().isEmpty())));
    }

    private static Node row(AuditProblem problem, boolean first) {
        VBox words = new VBox();
        words.getStyleClass().add("words");
        HBox.setHgrow(words, Priority.ALWAYS);
        String path = problem.path();
        if (path != null) {
            words.getChildren().add(label(path, "path"));
        }
        words.getChildren().add(label(problem.text(), null));
        Label code = label(problem.code(), "code");
        code.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(words, code);
        row.getStyleClass().add("problem");
        if (!first) {
            row.getStyleClass().add("separated");
        }
        return row;
    }

    private static Label label(String text, @Nullable String styleClass) {
        Label label = new WrappedLabel(text);
        if (styleClass != null) {
            label.getStyleClass().add(styleClass);
        }
        return label;
    }
}

package org.sightline.desktop.preview;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.problems.ProblemList;
import org.sightline.desktop.words.Messages;

/** One archive: whose it is, what is in it, and what it does not tell. */
final class ArchiveCard extends VBox {

    ArchiveCard(ArchiveLines archive, Hiding hiding, Messages messages) {
        getStyleClass().addAll("card", "archive");
        add(archive.title(), "section-title");
        String account = archive.account();
        if (account != null && !account.isEmpty()) {
            add(messages.text("preview.account", hiding.text(account)), "number");
        }
        archive.lines().forEach(line -> add(line, "line"));
        String unknown = archive.unknown();
        if (unknown != null) {
            add(unknown, "number");
        }
        add(
                messages.text(
                        "preview.parts",
                        archive.parts().size(),
                        archive.parts().stream().map(hiding::text).distinct().collect(Collectors.joining(", "))),
                "evidence");
        if (!archive.problems().isEmpty()) {
            getChildren().add(new ProblemList(archive.problems()));
        }
    }

    private void add(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        getChildren().add(label);
    }
}

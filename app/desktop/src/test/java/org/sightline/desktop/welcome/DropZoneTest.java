package org.sightline.desktop.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sightline.desktop.words.Messages;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class DropZoneTest {

    private static final PseudoClass DRAGGED_OVER = PseudoClass.getPseudoClass("dragged-over");

    @Test
    void showsThatSomethingIsDraggedOverItByColourAndByWord() {
        DropZone zone = new DropZone(new Button(), new Button(), Messages.english());
        assertThat(zone.getPseudoClassStates()).doesNotContain(DRAGGED_OVER);
        assertThat(title(zone)).isEqualTo("Drop an archive or photos here");

        zone.showDraggedOver(true);
        assertThat(zone.getPseudoClassStates()).contains(DRAGGED_OVER);
        assertThat(title(zone)).isEqualTo("Let go to examine");

        zone.showDraggedOver(false);
        assertThat(zone.getPseudoClassStates()).doesNotContain(DRAGGED_OVER);
    }

    private static String title(DropZone zone) {
        return zone.getChildren().stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .findFirst()
                .orElse("");
    }
}

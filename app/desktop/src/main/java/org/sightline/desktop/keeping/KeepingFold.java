package org.sightline.desktop.keeping;

import javafx.scene.control.TitledPane;
import org.sightline.desktop.choosing.PathChooser;
import org.sightline.desktop.words.Messages;

/** Where the audit is kept, folded; its content is made when it is unfolded first. */
public final class KeepingFold extends TitledPane {

    public KeepingFold(KeepingViewModel keeping, PathChooser chooser, Messages messages) {
        setId("keeping-fold");
        setAnimated(false);
        textProperty()
                .bind(keeping.keptProperty()
                        .map(kept -> kept ? messages.text("keeping.title.kept") : messages.text("keeping.title")));
        expandedProperty().addListener((property, before, open) -> {
            if (open && getContent() == null) {
                setContent(new KeepingPane(keeping, chooser, messages));
            }
        });
        keeping.refusalsProperty().addListener((property, before, now) -> setExpanded(true));
        setExpanded(false);
        setExpanded(keeping.keptProperty().get());
    }
}

package org.sightline.desktop.workshop;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.desktop.workshop.Workshop.WrittenReport;

/** What a workshop leaves on the computer. */
public final class WorkshopEndViewModel {

    private final Workshop workshop;
    private final Background background;
    private final Messages messages;
    private final Actions actions;
    private final ObservableList<Path> written = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** How it goes on. */
    public interface Actions {

        /** Back to the first screen, still in the workshop. */
        void stayInWorkshop();

        /** What was found is closed, what was noted is forgotten, and the mode is off. */
        void leaveWorkshop();

        void closeWindow();
    }

    public WorkshopEndViewModel(Workshop workshop, Background background, Messages messages, Actions actions) {
        this.workshop = workshop;
        this.background = background;
        this.messages = messages;
        this.actions = actions;
        read();
    }

    private void read() {
        written.setAll(workshop.reports().stream()
                .flatMap(report -> report.files().stream())
                .toList());
    }

    /** Deletes the reports that are listed, and nothing else. */
    public void deleteReports() {
        if (busy.get() || written.isEmpty()) {
            return;
        }
        busy.set(true);
        List<WrittenReport> all = workshop.reports();
        background.run(
                () -> ReportRemoval.remove(all),
                left -> {
                    busy.set(false);
                    workshop.keepOnly(left);
                    read();
                    status.set(
                            left.isEmpty()
                                    ? messages.text("workshop.deleted")
                                    : messages.text(
                                            "workshop.notDeleted",
                                            String.join(
                                                    "\n",
                                                    left.stream()
                                                            .map(Path::toString)
                                                            .toList())));
                },
                failure -> {
                    busy.set(false);
                    status.set(messages.text("workshop.notDeleted", String.valueOf(messages.of(failure))));
                });
    }

    public List<Path> archives() {
        return workshop.archives();
    }

    /** Files that this session wrote and that are still there. */
    public ObservableList<Path> written() {
        return written;
    }

    public Actions actions() {
        return actions;
    }

    /** What came of deleting; empty before. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}

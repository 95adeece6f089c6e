package org.sightline.desktop.workshop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Whether the computer is lent for a workshop, and what this session opened and wrote. That is held in memory only, and from the
 * start, because the mode may be turned on later. Its lists are for any thread.
 */
public final class Workshop {

    /** Turns the mode on at the start. */
    public static final String PROPERTY = "sightline.workshop";

    private final ReadOnlyBooleanWrapper on;
    private final Set<Path> opened = new LinkedHashSet<>();
    private final List<WrittenReport> reports = new ArrayList<>();

    /**
     * What was written.
     *
     * @param folder that was chosen for it
     * @param files in the folder, or in folders within it
     */
    public record WrittenReport(Path folder, List<Path> files) {
        public WrittenReport {
            files = List.copyOf(files);
        }
    }

    public Workshop(boolean on) {
        this.on = new ReadOnlyBooleanWrapper(on);
    }

    public void begin() {
        on.set(true);
    }

    /** Ends the mode, and forgets what was noted. */
    public void end() {
        on.set(false);
        synchronized (this) {
            opened.clear();
            reports.clear();
        }
    }

    public synchronized void opened(List<Path> archives) {
        archives.forEach(archive -> opened.add(archive.toAbsolutePath().normalize()));
    }

    public synchronized void wrote(Path folder, List<Path> files) {
        reports.add(new WrittenReport(folder, files));
    }

    /** Of all reports only these files are still there. */
    public synchronized void keepOnly(List<Path> left) {
        reports.replaceAll(report -> new WrittenReport(
                report.folder(), report.files().stream().filter(left::contains).toList()));
        reports.removeIf(report -> report.files().isEmpty());
    }

    /** Archives that were opened; they are the user's and stay. */
    public synchronized List<Path> archives() {
        return List.copyOf(opened);
    }

    public synchronized List<WrittenReport> reports() {
        return List.copyOf(reports);
    }

    public ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    public boolean isOn() {
        return on.get();
    }
}

package org.sightline.desktop.preview;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.AuditProblem;
import org.sightline.audit.CancellationToken;
import org.sightline.audit.PreviewListener;
import org.sightline.audit.ScanPreview;
import org.sightline.desktop.service.PreviewOutcome;
import org.sightline.desktop.service.ScanRequest;
import org.sightline.desktop.service.ScanService;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.model.AppearanceKind;

/** What was recognised, and how much of it shall be examined. What is there is shown before it is measured how long that takes. */
public final class PreviewViewModel {

    /** What is examined only when it is asked for. */
    static final List<AppearanceKind> OPTIONAL = List.of(AppearanceKind.MESSAGE, AppearanceKind.DELETED);

    private final String subject;
    private final List<Path> exports;
    private final ScanService scans;
    private final Background background;
    private final Messages messages;
    private final Actions actions;
    private final CancellationToken cancellation = new CancellationToken();
    private final Set<AppearanceKind> included = EnumSet.noneOf(AppearanceKind.class);
    private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper estimate = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable ScanPreview> preview = new ReadOnlyObjectWrapper<>();
    private boolean measuring = true;

    /** What the user can set off here, and what ends it. */
    public interface Actions {

        /** Stops the preview and examines, unless something is missing that must be said first. */
        void examine(String subject, ScanRequest request);

        /** Nothing of what was chosen could be read. */
        void nothingRead(String subject, List<AuditProblem> problems);

        void brokenOff(String subject, Throwable failure);

        void examineSomethingElse();
    }

    /** @param subject what was chosen, by name */
    public PreviewViewModel(
            String subject,
            List<Path> exports,
            ScanService scans,
            Background background,
            Messages messages,
            Actions actions) {
        this.subject = subject;
        this.exports = List.copyOf(exports);
        this.scans = scans;
        this.background = background;
        this.messages = messages;
        this.actions = actions;
        doing.set(messages.text("scanning.opening"));
    }

    /** Begins to look. */
    public void begin() {
        background.run(
                () -> scans.preview(exports, new News(), cancellation),
                outcome -> {
                    if (!cancellation.isCancelled()) {
                        ended(outcome);
                    }
                },
                failure -> {
                    if (!cancellation.isCancelled()) {
                        actions.brokenOff(subject, failure);
                    }
                });
    }

    /** Hands what the preview tells to the window. */
    private final class News implements PreviewListener {
        private long told = -1;

        @Override
        public void unpacked(long bytes) {
            long megabytes = bytes >> 20;
            if (megabytes != told) {
                told = megabytes;
                background.tell(() -> doing.set(messages.text("scanning.unpacking", megabytes)));
            }
        }

        @Override
        public void counted(ScanPreview counted) {
            if (!counted.archives().isEmpty()) {
                background.tell(() -> show(counted));
            }
        }
    }

    private void ended(PreviewOutcome outcome) {
        measuring = false;
        if (outcome instanceof PreviewOutcome.Ready ready) {
            show(ready.preview());
        } else if (outcome instanceof PreviewOutcome.NothingRead nothing) {
            actions.nothingRead(subject, nothing.problems());
        }
    }

    private void show(ScanPreview found) {
        if (!cancellation.isCancelled()) {
            preview.set(found);
            estimate();
        }
    }

    private void estimate() {
        ScanPreview found = preview.get();
        estimate.set(found == null ? "" : new Estimate(found, more(), measuring).words(messages));
    }

    /** Pictures that the ticks add, at most. */
    private long more() {
        return included.stream().mapToLong(this::count).sum();
    }

    /** How often pictures stand in messages, or in the trash. */
    public long count(AppearanceKind kind) {
        ScanPreview found = preview.get();
        return found == null
                ? 0
                : found.archives().stream()
                        .map(ScanPreview.Contents::appearances)
                        .map(kinds -> kinds.getOrDefault(kind, 0L))
                        .mapToLong(Long::longValue)
                        .sum();
    }

    /** Brings a kind that is usually left out into scope, or takes it out again. */
    public void include(AppearanceKind kind, boolean on) {
        if (on ? included.add(kind) : included.remove(kind)) {
            estimate();
        }
    }

    public boolean isIncluded(AppearanceKind kind) {
        return included.contains(kind);
    }

    /** The archives in words. */
    public List<ArchiveLines> archives() {
        ScanPreview found = preview.get();
        return found == null
                ? List.of()
                : found.archives().stream()
                        .map(contents -> ArchiveLines.of(contents, found.problems(), messages))
                        .toList();
    }

    /** What could not be read, and belongs to no archive. */
    public List<AuditProblem> problems() {
        ScanPreview found = preview.get();
        return found == null
                ? List.of()
                : found.problems().stream()
                        .filter(problem -> problem.archive() == null)
                        .toList();
    }

    /** Examines what is in scope; what is still being measured is not waited for. It may be refused, and asked for again. */
    public void examine() {
        if (preview.get() != null && !cancellation.isCancelled()) {
            actions.examine(subject, new ScanRequest(exports, included));
        }
    }

    /** Leaves without examining anything. */
    public void back() {
        stop();
        actions.examineSomethingElse();
    }

    /** Asks what is still being looked at to end. */
    public void stop() {
        cancellation.cancel();
    }

    public String subject() {
        return subject;
    }

    /** What is being done before there is something to show. */
    public ReadOnlyStringProperty doingProperty() {
        return doing.getReadOnlyProperty();
    }

    /** How many pictures, how long, and how much disk. */
    public ReadOnlyStringProperty estimateProperty() {
        return estimate.getReadOnlyProperty();
    }

    /** What is there; null until it was counted. */
    public ReadOnlyObjectProperty<@Nullable ScanPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }
}

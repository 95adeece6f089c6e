package org.sightline.desktop.settings;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.ScanOptions;
import org.sightline.desktop.keeping.ThisAuditViewModel;
import org.sightline.desktop.remembering.RecentAudits;
import org.sightline.desktop.service.KeptAudits;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;

/** How the program is to behave, and what is to be forgotten. */
public final class SettingsViewModel {

    private final Preferences preferences;
    private final RecentAudits recent;
    private final KeptAudits audits;
    private final @Nullable ThisAuditViewModel audit;
    private final boolean workshop;
    private final Background background;
    private final Messages messages;
    private final ReadOnlyStringWrapper forgotten = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper forgetting = new ReadOnlyBooleanWrapper();

    /**
     * @param audit the kept audit that is open; null where none is
     * @param workshop whether nothing is kept, whatever is set
     */
    public SettingsViewModel(
            Preferences preferences,
            RecentAudits recent,
            KeptAudits audits,
            @Nullable ThisAuditViewModel audit,
            boolean workshop,
            Background background,
            Messages messages) {
        this.preferences = preferences;
        this.recent = recent;
        this.audits = audits;
        this.audit = audit;
        this.workshop = workshop;
        this.background = background;
        this.messages = messages;
    }

    /** Forgets which audits were kept, and removes caches and logs. Kept audits and their keys stay where they are. */
    public void forgetAll() {
        if (forgetting.get()) {
            return;
        }
        forgetting.set(true);
        background.run(
                () -> {
                    recent.clear();
                    return audits.clear();
                },
                left -> {
                    forgetting.set(false);
                    forgotten.set(words(left));
                },
                failure -> {
                    forgetting.set(false);
                    forgotten.set(messages.text("forget.failed", String.valueOf(messages.of(failure))));
                });
    }

    private String words(List<Path> left) {
        return left.isEmpty()
                ? messages.text("forget.done")
                : messages.text(
                        "forget.left",
                        String.join("\n", left.stream().map(Path::toString).toList()));
    }

    /** What was written of the language that is shown. */
    public String language() {
        return messages.language();
    }

    public int usualThreads() {
        return ScanOptions.usualThreads();
    }

    public Preferences preferences() {
        return preferences;
    }

    public @Nullable ThisAuditViewModel audit() {
        return audit;
    }

    public boolean isWorkshop() {
        return workshop;
    }

    /** What came of forgetting; empty before. */
    public ReadOnlyStringProperty forgottenProperty() {
        return forgotten.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty forgettingProperty() {
        return forgetting.getReadOnlyProperty();
    }
}

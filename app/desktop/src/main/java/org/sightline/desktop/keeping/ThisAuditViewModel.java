package org.sightline.desktop.keeping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.failure.StoreWords;
import org.sightline.desktop.service.KeptAudit;
import org.sightline.desktop.service.StoreFailure;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.vault.Passphrase;

/** The kept audit that is open: what opens it, and its removal. */
public final class ThisAuditViewModel {

    private final KeptAudit audit;
    private final Background background;
    private final Messages messages;
    private final Actions actions;
    private final ReadOnlyObjectWrapper<Protection> protection = new ReadOnlyObjectWrapper<>(Protection.NOT_READ_YET);
    private final ReadOnlyObjectWrapper<@Nullable List<Path>> wiping = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** What opens the audit. */
    public enum Protection {
        NOT_READ_YET,
        PASSPHRASE,
        KEY_FILE
    }

    /** What its removal leads to. */
    @FunctionalInterface
    public interface Actions {

        /** @param left what could not be removed */
        void wiped(Path file, List<Path> left);
    }

    public ThisAuditViewModel(KeptAudit audit, Background background, Messages messages, Actions actions) {
        this.audit = audit;
        this.background = background;
        this.messages = messages;
        this.actions = actions;
    }

    /** Reads what opens it. */
    public void refresh() {
        background.run(audit::hasPassphrase, this::show, failure -> {});
    }

    private void show(boolean passphrase) {
        protection.set(passphrase ? Protection.PASSPHRASE : Protection.KEY_FILE);
    }

    /** Sets another passphrase if both are the same; both are wiped. */
    public void change(char[] fresh, char[] repeated) {
        boolean same = Arrays.equals(fresh, repeated);
        Arrays.fill(repeated, '\0');
        if (fresh.length > 0 && same && !busy.get()) {
            protect(new Passphrase(fresh), messages.text("protection.set"));
            return;
        }
        Arrays.fill(fresh, '\0');
        if (!busy.get()) {
            status.set(same ? messages.text("protection.nothingTyped") : messages.text("protection.differ"));
        }
    }

    /** From now on a key file on this computer opens it. */
    public void removePassphrase() {
        if (!busy.get()) {
            protect(null, messages.text("protection.removed"));
        }
    }

    private void protect(@Nullable Passphrase fresh, String words) {
        work(
                () -> {
                    audit.protect(fresh);
                    return audit.hasPassphrase();
                },
                passphrase -> {
                    show(passphrase);
                    status.set(words);
                });
    }

    /** Looks what would be removed, and asks. */
    public void askToWipe() {
        if (!busy.get()) {
            work(audit::reports, reports -> {
                List<Path> all = new ArrayList<>();
                all.add(audit.file());
                all.addAll(reports);
                wiping.set(List.copyOf(all));
            });
        }
    }

    public void leaveIt() {
        wiping.set(null);
    }

    /** Removes what was shown; the audit is closed. */
    public void wipe() {
        if (wiping.get() != null && !busy.get()) {
            work(audit::wipe, left -> {
                wiping.set(null);
                actions.wiped(audit.file(), left);
            });
        }
    }

    private <T> void work(Callable<T> job, Consumer<T> done) {
        busy.set(true);
        status.set("");
        background.run(
                job,
                result -> {
                    busy.set(false);
                    done.accept(result);
                },
                failure -> {
                    busy.set(false);
                    status.set(
                            failure instanceof StoreFailure store
                                    ? StoreWords.of(store, messages)
                                    : messages.text(
                                            "recent.failed",
                                            audit.file().toString(),
                                            String.valueOf(messages.of(failure))));
                });
    }

    public Path file() {
        return audit.file();
    }

    public ReadOnlyObjectProperty<Protection> protectionProperty() {
        return protection.getReadOnlyProperty();
    }

    /** What would be removed, while it is asked whether it is to be; null before. */
    public ReadOnlyObjectProperty<@Nullable List<Path>> wipingProperty() {
        return wiping.getReadOnlyProperty();
    }

    /** What came of it; empty before anything was done. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}

package org.sightline.desktop.keeping;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.service.AuditPlace;
import org.sightline.desktop.service.KeptAudits;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.vault.Passphrase;

/** Where the next audit is kept, and what is to open it. */
public final class KeepingViewModel {

    private final KeptAudits audits;
    private final Background background;
    private final Messages messages;
    private final BooleanSupplier nothingIsKept;
    private final @Nullable Path folder;
    private final BooleanProperty kept;
    private final BooleanProperty byPassphrase = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper taken = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper refusals = new ReadOnlyIntegerWrapper();
    private Typed typed = Typed.NOTHING;

    /** What the user typed. Whoever asks wipes it. */
    public interface Typed {

        /** Nobody typed anything. */
        Typed NOTHING = new Typed() {
            @Override
            public char[] passphrase() {
                return new char[0];
            }

            @Override
            public char[] repeated() {
                return new char[0];
            }

            @Override
            public void forget() {}
        };

        char[] passphrase();

        char[] repeated();

        /** It was used, and need not be seen any longer. */
        void forget();
    }

    /**
     * @param keepsNew whether the audit is kept unless told otherwise
     * @param folder offered for the file; null for the system's own
     * @param nothingIsKept as in workshop mode, whatever is chosen
     */
    public KeepingViewModel(
            KeptAudits audits,
            boolean keepsNew,
            @Nullable Path folder,
            BooleanSupplier nothingIsKept,
            Background background,
            Messages messages) {
        this.audits = audits;
        this.kept = new SimpleBooleanProperty(keepsNew);
        this.folder = folder;
        this.nothingIsKept = nothingIsKept;
        this.background = background;
        this.messages = messages;
        kept.addListener((property, before, now) -> problem.set(""));
        byPassphrase.addListener((property, before, now) -> problem.set(""));
    }

    /** Says where the passphrase is typed. */
    public void typedIn(Typed fields) {
        typed = fields;
    }

    /** Takes a file for the audit, new or of an audit that is added to. */
    public void choose(Path chosen) {
        kept.set(true);
        file.set(chosen);
        problem.set("");
        warning.set("");
        taken.set(false);
        background.run(
                () -> audits.look(chosen),
                spot -> {
                    if (chosen.equals(file.get())) {
                        taken.set(spot.taken());
                        String service = spot.syncedBy();
                        warning.set(service == null ? "" : messages.text("keeping.synced", service));
                    }
                },
                failure -> {});
    }

    /** Where the audit is to be kept; empty if something is missing, which {@link #problemProperty} then says. */
    public Optional<AuditPlace> place() {
        problem.set("");
        if (!kept.get() || nothingIsKept.getAsBoolean()) {
            return Optional.of(new AuditPlace.Temporary());
        }
        Path chosen = file.get();
        if (chosen == null) {
            return refuse(messages.text("keeping.noFile"));
        }
        if (!byPassphrase.get()) {
            return Optional.of(new AuditPlace.Kept(chosen, null));
        }
        char[] first = typed.passphrase();
        char[] second = typed.repeated();
        boolean same = taken.get() || Arrays.equals(first, second);
        Arrays.fill(second, '\0');
        if (first.length == 0 && taken.get()) {
            // A key file may open it; the store says so if it does not.
            return Optional.of(new AuditPlace.Kept(chosen, null));
        }
        if (first.length == 0) {
            return refuse(messages.text("keeping.noPassphrase"));
        }
        if (!same) {
            Arrays.fill(first, '\0');
            return refuse(messages.text("keeping.differ"));
        }
        typed.forget();
        return Optional.of(new AuditPlace.Kept(chosen, new Passphrase(first)));
    }

    private Optional<AuditPlace> refuse(String why) {
        problem.set(why);
        refusals.set(refusals.get() + 1);
        return Optional.empty();
    }

    /** Whether it is to be kept in a file. */
    public BooleanProperty keptProperty() {
        return kept;
    }

    /** Whether a passphrase is to open it; else a key file. */
    public BooleanProperty byPassphraseProperty() {
        return byPassphrase;
    }

    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Whether there is a file of this name, whose audit is added to. */
    public ReadOnlyBooleanProperty takenProperty() {
        return taken.getReadOnlyProperty();
    }

    /** That a cloud service seems to copy the folder; else empty. */
    public ReadOnlyStringProperty warningProperty() {
        return warning.getReadOnlyProperty();
    }

    /** What is missing; empty as long as nothing was refused. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** How often something was missing, so that each time can be noticed. */
    public ReadOnlyIntegerProperty refusalsProperty() {
        return refusals.getReadOnlyProperty();
    }

    public @Nullable Path folder() {
        return folder;
    }
}

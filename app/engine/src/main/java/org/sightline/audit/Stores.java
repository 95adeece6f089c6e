package org.sightline.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.store.AuditStore;
import org.sightline.store.KeySource;
import org.sightline.store.Salvage;
import org.sightline.store.StoreException;
import org.sightline.store.StoreWiping;
import org.sightline.system.AppFolders;
import org.sightline.system.FailPoints;
import org.sightline.system.PrivateLog;
import org.sightline.system.SyncedFolders;
import org.sightline.vault.KeyFiles;
import org.sightline.vault.KeyWrapping;
import org.sightline.vault.Passphrase;
import org.sightline.vault.Passphrases;

/** Audits that are kept in files: opening, protecting, saving and removing them. */
public final class Stores {

    private static final PrivateLog LOG = PrivateLog.of(Stores.class);

    private final AppFolders folders;
    private final KeySource keys;

    /** Where nobody is asked for a passphrase: new stores get a key file. */
    public Stores(AppFolders folders) {
        this(folders, Passphrases.NONE);
    }

    public Stores(AppFolders folders, Passphrases passphrases) {
        this.folders = folders;
        this.keys = new KeySource(new KeyFiles(folders.keys()), passphrases);
    }

    /**
     * Opens an audit that is kept in a file, or makes one.
     *
     * @throws StoreException if the file cannot be used, with the reason
     */
    public Audit open(Path file) {
        return open(file, FailPoints.NONE);
    }

    /** @param failPoints told of every commit */
    public Audit open(Path file, FailPoints failPoints) {
        return new Audit(AuditStore.open(file, keys, failPoints), null);
    }

    /** An audit that is gone when it is closed; one that a crash left behind is removed at the next call. */
    public Audit temporary() {
        return Audit.temporary(folders);
    }

    /** The cloud service that would copy the file to its servers, if one is recognised. */
    public static Optional<String> syncedBy(Path file) {
        return new SyncedFolders(System.getenv()).serviceOf(file);
    }

    /** Whether a passphrase opens the store; the store must exist. */
    public boolean hasPassphrase(Path file) {
        try (AuditStore store = AuditStore.open(file, keys, FailPoints.NONE)) {
            return store.protection() == KeyWrapping.Protection.PASSPHRASE;
        }
    }

    /**
     * Protects a store with another passphrase, or with a key file where null is given. A key file that is not needed any
     * more is removed.
     *
     * @throws StoreException if the store cannot be opened as it is protected now
     */
    public void protect(Path file, @Nullable Passphrase passphrase) {
        try (AuditStore store = AuditStore.open(file, keys, FailPoints.NONE)) {
            protect(store, passphrase);
        }
    }

    /** The same of an audit that is open: it stays so, and is asked for the new passphrase when it is opened next. */
    public void protect(Audit audit, @Nullable Passphrase passphrase) {
        protect(audit.store(), passphrase);
    }

    private void protect(AuditStore store, @Nullable Passphrase passphrase) {
        store.protect(passphrase, keys);
        if (passphrase == null) {
            return;
        }
        try {
            keys.keyFiles().remove(store.id());
        } catch (IOException failure) {
            throw new StoreException(
                    StoreException.Reason.NOT_WRITABLE,
                    failure,
                    "key.notRemoved",
                    store.file(),
                    keys.keyFiles().folder());
        }
    }

    /**
     * What was saved of a damaged store.
     *
     * @param photos that need not be analysed again
     * @param lost photos that were seen and could not be kept; more may have been unreadable
     * @param answers what the user said; null where it could not be read in full
     * @param corrections of people and faces; null where they could not be read in full
     */
    public record Saved(
            long photos,
            long lost,
            @Nullable Integer answers,
            @Nullable Integer corrections,
            @Nullable Integer marks) {}

    /**
     * Saves what can still be read of a damaged store to a new file; the damaged one is only read.
     *
     * @throws StoreException if nothing can be saved
     */
    public Saved salvage(Path damaged, Path fresh) {
        Salvage.Saved saved = new Salvage(damaged, fresh, keys).run();
        return new Saved(saved.photos(), saved.lost(), saved.answers(), saved.corrections(), saved.marks());
    }

    /**
     * What wiping a store removes.
     *
     * @param store the store's file
     * @param reports files that were written as reports and are still there
     * @param reportsUnknown the store could not be opened, so it cannot be told where its reports are
     */
    public record Wipe(Path store, List<Path> reports, boolean reportsUnknown, StoreWiping.Belongings belongings) {}

    /** @throws StoreException if the file is no store or is in use */
    public Wipe planWipe(Path file) {
        return plan(file, new StoreWiping(file, keys).belongings());
    }

    /** The same of an audit that is open; it has to be closed before it is wiped. */
    public Wipe planWipe(Audit audit) {
        return plan(audit.store().file(), StoreWiping.belongingsOf(audit.store()));
    }

    private static Wipe plan(Path file, StoreWiping.Belongings belongings) {
        return new Wipe(file, belongings.reports(), belongings.unread() != null, belongings);
    }

    /** Removes the store, its key, its reports, and the program's caches, logs and temporary stores; gives what is left. */
    public List<Path> wipe(Wipe plan) {
        List<Path> left = new ArrayList<>(remove(plan));
        left.addAll(clear());
        return left;
    }

    /** Removes the store, its key and its reports, and nothing else; gives what is left. */
    public List<Path> remove(Wipe plan) {
        return new StoreWiping(plan.store(), keys).remove(plan.belongings());
    }

    /** Removes the program's caches, logs and temporary stores, but for those in use; gives what is left. */
    public List<Path> clear() {
        List<Path> left = new ArrayList<>();
        for (Path folder : List.of(folders.temporary(), folders.logs(), folders.cache())) {
            left.addAll(TemporaryFolder.isInUseWithin(folder) ? List.of(folder) : remove(folder));
        }
        return left;
    }

    private static List<Path> remove(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> left = new ArrayList<>();
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(folder) && !path.toFile().delete()) {
                    left.add(path);
                }
            }
        } catch (IOException failure) {
            LOG.failure("Removing the program's own files", failure);
            left.add(folder);
        }
        return left;
    }
}

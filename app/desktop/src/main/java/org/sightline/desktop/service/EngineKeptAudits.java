package org.sightline.desktop.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sightline.audit.Audit;
import org.sightline.audit.Stores;
import org.sightline.store.StoreException;
import org.sightline.system.AppFolders;

/** Kept audits with the real engine. */
final class EngineKeptAudits implements KeptAudits {

    private final EngineScanService service;
    private final AppFolders folders;

    EngineKeptAudits(EngineScanService service, AppFolders folders) {
        this.service = service;
        this.folders = folders;
    }

    /** Opens the file's audit, or makes one. */
    Audit audit(AuditPlace.Kept place) {
        try (TypedPassphrase passphrase = new TypedPassphrase(place.passphrase())) {
            return new Stores(folders, passphrase).open(place.file());
        } catch (StoreException failure) {
            throw StoreFailure.of(failure, place.file());
        }
    }

    @Override
    public Examination open(AuditPlace.Kept place) {
        refuseMissing(place);
        Audit audit = audit(place);
        boolean opened = false;
        try {
            Examination examination = service.show(audit, place.file());
            opened = true;
            return examination;
        } catch (StoreException failure) {
            throw StoreFailure.of(failure, place.file());
        } finally {
            if (!opened) {
                audit.close();
            }
        }
    }

    /** What is not there would be made anew. */
    private static void refuseMissing(AuditPlace.Kept place) {
        if (!Files.isRegularFile(place.file())) {
            new TypedPassphrase(place.passphrase()).close();
            throw new StoreFailure(StoreFailure.Reason.GONE, place.file());
        }
    }

    @Override
    public Spot look(Path file) {
        return new Spot(Files.exists(file), Stores.syncedBy(file).orElse(null));
    }

    @Override
    public Salvaged salvage(AuditPlace.Kept damaged, Path fresh) {
        refuseMissing(damaged);
        try (TypedPassphrase passphrase = new TypedPassphrase(damaged.passphrase())) {
            Stores.Saved saved = new Stores(folders, passphrase).salvage(damaged.file(), fresh);
            return new Salvaged(
                    saved.photos(),
                    saved.lost(),
                    saved.answers() == null,
                    saved.corrections() == null,
                    saved.marks() == null);
        } catch (StoreException failure) {
            // What cannot be written is the new file; all else is said of the damaged one.
            boolean writing = failure.reason() == StoreException.Reason.NOT_WRITABLE
                    || failure.reason() == StoreException.Reason.NO_SPACE;
            throw StoreFailure.of(failure, writing ? fresh : damaged.file());
        }
    }

    @Override
    public List<Path> clear() {
        return service.cleared(new Stores(folders).clear());
    }
}

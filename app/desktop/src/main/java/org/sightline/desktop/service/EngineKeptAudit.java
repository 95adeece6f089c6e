package org.sightline.desktop.service;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Audit;
import org.sightline.audit.CancellationToken;
import org.sightline.audit.ScanListener;
import org.sightline.audit.Stores;
import org.sightline.store.StoreException;
import org.sightline.vault.Passphrase;

/**
 * The store of an open audit.
 *
 * @param service that has it open
 */
record EngineKeptAudit(EngineScanService service, Stores stores, Audit audit, Path file) implements KeptAudit {

    @Override
    public boolean hasPassphrase() {
        return audit.hasPassphrase();
    }

    @Override
    public void protect(@Nullable Passphrase fresh) {
        try (TypedPassphrase typed = new TypedPassphrase(fresh)) {
            stores.protect(audit, typed.typed());
        } catch (StoreException failure) {
            throw StoreFailure.of(failure, file);
        }
    }

    /** With what was asked for the last time, such as messages. */
    @Override
    public ScanOutcome scanAgain(ScanListener listener, CancellationToken cancellation) {
        service.release(audit);
        return service.scan(audit, file, new ScanRequest(audit.inputs(), audit.included()), listener, cancellation);
    }

    @Override
    public List<Path> reports() {
        return stores.planWipe(audit).reports();
    }

    @Override
    public List<Path> wipe() {
        Stores.Wipe plan = stores.planWipe(audit);
        service.close(audit);
        try {
            return service.cleared(stores.wipe(plan));
        } catch (StoreException failure) {
            throw StoreFailure.of(failure, file);
        }
    }
}

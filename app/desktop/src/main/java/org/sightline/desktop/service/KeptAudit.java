package org.sightline.desktop.service;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.CancellationToken;
import org.sightline.audit.ScanListener;
import org.sightline.vault.Passphrase;

/** The file that an open audit is kept in. All but its name is for the background. */
public interface KeptAudit {

    Path file();

    /** Whether a passphrase opens it; else a key file does. */
    boolean hasPassphrase();

    /**
     * From now on another passphrase opens it, or a key file where null is given. The passphrase is wiped.
     *
     * @throws StoreFailure if that cannot be written
     */
    void protect(@Nullable Passphrase fresh);

    /** Examines its archives again, where they lay; ends this examination, and another one is in the outcome. */
    ScanOutcome scanAgain(ScanListener listener, CancellationToken cancellation);

    /** Reports that were written from it and are still there. */
    List<Path> reports();

    /** Closes it, and removes it with its key, its reports and the program's caches and logs; gives what is left. */
    List<Path> wipe();
}

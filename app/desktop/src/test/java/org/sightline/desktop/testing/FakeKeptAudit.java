package org.sightline.desktop.testing;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.CancellationToken;
import org.sightline.audit.ScanListener;
import org.sightline.desktop.service.KeptAudit;
import org.sightline.desktop.service.ScanOutcome;
import org.sightline.vault.Passphrase;

/** An open audit that says it is kept in a file. */
public final class FakeKeptAudit implements KeptAudit {

    private final Path file;
    private final List<Path> reports;
    private ScanOutcome outcome = new ScanOutcome.Stopped(null);
    private boolean passphrase;
    private int wiped;
    private int scanned;

    public FakeKeptAudit(Path file, List<Path> reports) {
        this.file = file;
        this.reports = reports;
    }

    public void endWith(ScanOutcome next) {
        outcome = next;
    }

    public int timesWiped() {
        return wiped;
    }

    public int timesScanned() {
        return scanned;
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public boolean hasPassphrase() {
        return passphrase;
    }

    @Override
    public void protect(@Nullable Passphrase fresh) {
        passphrase = fresh != null;
        if (fresh != null) {
            fresh.close();
        }
    }

    @Override
    public ScanOutcome scanAgain(ScanListener listener, CancellationToken cancellation) {
        scanned++;
        return cancellation.isCancelled() ? new ScanOutcome.Stopped(file) : outcome;
    }

    @Override
    public List<Path> reports() {
        return reports;
    }

    @Override
    public List<Path> wipe() {
        wiped++;
        return List.of();
    }
}

package org.sightline.desktop.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sightline.audit.CancellationToken;
import org.sightline.audit.PreviewListener;
import org.sightline.audit.ScanListener;

/** What the window needs of the engine. Slow, and for one thread: the background's. */
public interface ScanService {

    /**
     * Makes the engine ready, so that the first scan need not wait for it. Harmless when it is ready.
     *
     * @throws EngineFailure if it cannot work on this computer
     */
    void start();

    /**
     * Looks at what is in these files and folders, and measures how long examining it takes, until it is done or asked to stop.
     *
     * @throws EngineFailure if the engine cannot work on this computer
     * @throws StoreFailure if the audit cannot be kept where it should be
     */
    PreviewOutcome preview(List<Path> exports, PreviewListener listener, CancellationToken cancellation);

    /**
     * Examines what is requested until it is done or asked to stop.
     *
     * @throws EngineFailure if the engine cannot work on this computer
     * @throws StoreFailure if the audit cannot be kept where it should be
     */
    ScanOutcome scan(ScanRequest request, AuditPlace place, ScanListener listener, CancellationToken cancellation);

    /**
     * What the scan that runs now has found so far, to be looked at beside it and not to be changed; empty where none runs. For any
     * thread but the one that scans; whoever asked closes it.
     */
    Optional<Examination> soFar();

    /** Audits that are kept in files; at hand. */
    KeptAudits kept();

    /** Closes all that is still open, and removes what is not kept; nothing can be asked afterwards. */
    void close();
}

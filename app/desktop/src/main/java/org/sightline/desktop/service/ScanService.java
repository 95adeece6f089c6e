package org.sightline.desktop.service;

import java.nio.file.Path;
import java.util.List;
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
     */
    PreviewOutcome preview(List<Path> exports, PreviewListener listener, CancellationToken cancellation);

    /**
     * Examines what is requested until it is done or asked to stop.
     *
     * @throws EngineFailure if the engine cannot work on this computer
     */
    ScanOutcome scan(ScanRequest request, ScanListener listener, CancellationToken cancellation);

    /** Removes all that is still open; nothing can be asked afterwards. */
    void close();
}

package org.sightline.audit;

/** Is told how a scan goes, at most ten times a second, on the scan's own thread. */
@FunctionalInterface
public interface ScanListener {

    ScanListener NONE = progress -> {};

    void progress(ScanProgress progress);
}

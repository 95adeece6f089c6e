package org.sightline.audit;

import org.sightline.model.StageTimes;

/**
 * How a scan ended.
 *
 * @param archives archives that were recognised
 * @param analysed photos analysed in this run, not counting those known before
 * @param cancelled it was asked to stop; what was committed is kept
 * @param times what the time of all threads and workers was spent on
 */
public record ScanResult(int archives, long analysed, boolean cancelled, StageTimes times) {

    /** Whether nothing that was named could be read. */
    public boolean nothingRead() {
        return archives == 0 && !cancelled;
    }
}

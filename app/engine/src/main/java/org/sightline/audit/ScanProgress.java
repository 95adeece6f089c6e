package org.sightline.audit;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a scan has come.
 *
 * @param unpacked bytes of archives that have to be unpacked before they can be read
 * @param done files examined, those of earlier runs included
 * @param total files to be examined; grows only while the exports are read
 * @param faces faces found in this run
 * @param unreadable files of this run that could not be decoded
 * @param compared share of the comparing that is done, 0 to 1
 * @param perSecond files examined a second, of late; 0 while that is not known
 * @param remaining estimate; null while there is none
 */
public record ScanProgress(
        Phase phase,
        long unpacked,
        long done,
        long total,
        long faces,
        long unreadable,
        double compared,
        double perSecond,
        @Nullable Duration remaining) {

    /** What a scan is doing, in this order. */
    public enum Phase {
        OPENING,
        READING,
        EXAMINING,
        /** Copies of photos are joined, faces are put together. */
        COMPARING,
        FINISHED
    }
}

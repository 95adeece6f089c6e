package org.sightline.audit;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a scan has come.
 *
 * @param unpacked bytes of archives that have to be unpacked before they can be read
 * @param done files examined, those of earlier runs included
 * @param total files to be examined; grows only while the exports are read
 * @param share of the examining that is done, 0 to 1: photos, and videos by their playing time; never less than it was
 * @param footage what of the videos was looked through; null where there are none
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
        double share,
        @Nullable Footage footage,
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

    /**
     * Videos by their playing time.
     *
     * @param watched milliseconds that were looked through
     * @param total milliseconds of all of them
     * @param estimated whether the total is an estimate, as not all were opened yet
     */
    public record Footage(long watched, long total, boolean estimated) {}
}

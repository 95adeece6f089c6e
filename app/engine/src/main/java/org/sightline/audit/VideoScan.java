package org.sightline.audit;

/**
 * What all threads of a scan share of its videos.
 *
 * @param keeping keeps parts
 * @param footage is told how far videos have come
 */
record VideoScan(VideoExaminer.Keeping keeping, FootageMeter footage, FirstParts firstParts) {}

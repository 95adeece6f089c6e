package org.sightline.worker;

import java.time.Duration;
import org.sightline.image.DecodingLimits;

/**
 * What a worker may cost before it is ended.
 *
 * @param fileBytes bytes of a file that is given to a worker
 * @param heapBytes bytes of a worker's Java heap: the file itself, and pictures that Java decodes
 * @param residentBytes bytes of machine memory of one worker
 * @param addressSpaceBytes bytes that a worker may ask of the system, used or not
 * @param perPhoto time for a picture, whatever its size
 * @param perMegabyte time that each megabyte of its file adds
 * @param start time until a started worker must be ready
 */
public record WorkerLimits(
        long fileBytes,
        long heapBytes,
        long residentBytes,
        long addressSpaceBytes,
        Duration perPhoto,
        Duration perMegabyte,
        Duration start) {

    /** For pictures as exports hold them: the largest that is decoded takes two thirds of this memory. */
    public static final WorkerLimits STANDARD = new WorkerLimits(
            DecodingLimits.STANDARD.fileBytes(),
            400L << 20,
            960L << 20,
            2048L << 20,
            Duration.ofSeconds(60),
            Duration.ofSeconds(1),
            Duration.ofSeconds(60));

    public WorkerLimits {
        if (fileBytes < 1 || heapBytes < fileBytes || residentBytes < heapBytes || addressSpaceBytes < residentBytes) {
            throw new IllegalArgumentException(
                    "A file fits the heap, the heap the memory, the memory the address space");
        }
        if (perPhoto.isNegative() || perMegabyte.isNegative() || start.isNegative()) {
            throw new IllegalArgumentException("A time is not negative");
        }
    }

    /** Time for a part of a video: as long as for the largest file. */
    Duration perPart() {
        return perPhoto.plus(perMegabyte.multipliedBy(fileBytes >> 20));
    }

    Duration timeFor(byte[] file) {
        return perPhoto.plus(perMegabyte.multipliedBy(file.length >> 20));
    }
}

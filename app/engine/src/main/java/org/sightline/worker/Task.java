package org.sightline.worker;

import org.sightline.model.Effort;
import org.sightline.model.FaceTrial;

/** What a worker does with a picture. */
sealed interface Task {

    /** Everything that is stored of a photo. */
    record Everything(Effort effort) implements Task {}

    /**
     * One part of a video, whose bytes are asked for one piece after the other.
     *
     * @param part from 0
     * @param bytes of the video
     */
    record Watch(int part, Effort effort, long bytes) implements Task {}

    /** No task of its own: a piece of the video's bytes, as it was asked for. */
    record Piece() implements Task {}

    /** One face by itself. */
    record OneFace(FaceTrial trial) implements Task {}
}

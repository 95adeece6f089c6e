package org.sightline.worker;

import org.sightline.model.Effort;
import org.sightline.model.FaceTrial;

/** What a worker does with a picture. */
sealed interface Task {

    /** Everything that is stored of a photo. */
    record Everything(Effort effort) implements Task {}

    /** One face by itself. */
    record OneFace(FaceTrial trial) implements Task {}
}

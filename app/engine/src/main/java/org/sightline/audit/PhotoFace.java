package org.sightline.audit;

import org.jspecify.annotations.Nullable;
import org.sightline.model.Face;
import org.sightline.model.FaceId;

/**
 * A face that a photo shows.
 *
 * @param person whose it is; null where it shows too poorly to be told from others
 */
public record PhotoFace(FaceId id, Face face, @Nullable Person person) {}

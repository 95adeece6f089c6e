package org.sightline.model;

import java.util.Comparator;

/**
 * A face that was found in a photo.
 *
 * @param number its place among the photo's faces, from 0
 */
public record FaceId(PhotoId photo, int number) implements Comparable<FaceId> {

    private static final Comparator<FaceId> ORDER =
            Comparator.comparing((FaceId face) -> face.photo().sha256()).thenComparingInt(FaceId::number);

    @Override
    public int compareTo(FaceId other) {
        return ORDER.compare(this, other);
    }
}

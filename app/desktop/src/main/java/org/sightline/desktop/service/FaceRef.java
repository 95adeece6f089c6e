package org.sightline.desktop.service;

import org.sightline.model.FaceId;

/** A face and the photo that shows it. */
public record FaceRef(PhotoCard photo, CardFace face) {

    public FaceId id() {
        return face.id();
    }
}

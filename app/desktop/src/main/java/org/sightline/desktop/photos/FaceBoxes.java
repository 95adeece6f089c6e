package org.sightline.desktop.photos;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.marks.Level;
import org.sightline.desktop.pictures.FaceBox;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.model.FaceId;

/** The faces of a photo as they are drawn on it. */
final class FaceBoxes {

    private FaceBoxes() {}

    /** @param chosen drawn thicker; null for none */
    static List<FaceBox> of(PhotoCard card, @Nullable FaceId chosen) {
        return card.faces().stream()
                .map(face -> new FaceBox(
                        face.place(),
                        Level.of(face.level()),
                        face.isMine(),
                        face.id().equals(chosen)))
                .toList();
    }
}

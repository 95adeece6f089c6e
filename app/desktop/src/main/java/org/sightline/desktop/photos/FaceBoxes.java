package org.sightline.desktop.photos;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.marks.Level;
import org.sightline.desktop.pictures.FaceBox;
import org.sightline.desktop.service.CardFace;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.model.FaceId;
import org.sightline.model.Seen;

/** The faces of a photo as they are drawn on it. */
final class FaceBoxes {

    private FaceBoxes() {}

    /**
     * Those that are to be seen in its picture.
     *
     * @param chosen drawn thicker, and of a video the one whose frame is shown; null for none
     */
    static List<FaceBox> of(PhotoCard card, @Nullable FaceId chosen) {
        Long moment = moment(card, chosen);
        return card.faces().stream()
                .filter(face -> Objects.equals(moment, best(face)))
                .map(face -> new FaceBox(
                        face.place(),
                        Level.of(face.level()),
                        face.isMine(),
                        face.id().equals(chosen)))
                .toList();
    }

    /** The moment whose frame is shown; null for a still. */
    static @Nullable Long moment(PhotoCard card, @Nullable FaceId chosen) {
        PhotoCard.Playing video = card.video();
        return card.faces().stream()
                .filter(face -> face.id().equals(chosen))
                .findFirst()
                .map(FaceBoxes::best)
                .orElse(video == null ? null : Long.valueOf(video.moment()));
    }

    private static @Nullable Long best(CardFace face) {
        Seen seen = face.seen();
        return seen == null ? null : Long.valueOf(seen.best());
    }
}

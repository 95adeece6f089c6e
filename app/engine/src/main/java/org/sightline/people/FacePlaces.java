package org.sightline.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sightline.model.Face;
import org.sightline.model.FaceId;
import org.sightline.model.FacePlace;
import org.sightline.model.Photo;
import org.sightline.model.PhotoId;

/** Finds the faces that the user pointed at among those that are found now. */
public final class FacePlaces {

    /** Intersection over union from which on it is the same place. */
    private static final double SAME = 0.3;

    private final Map<PhotoId, Photo> photos;
    private final Map<PhotoId, PhotoId> shownAs;

    /**
     * @param photos every photo that a place names and, where another copy of it is shown, that copy
     * @param shownAs the photo that a copy is shown as; one that is shown as itself need not be named
     */
    public FacePlaces(Map<PhotoId, Photo> photos, Map<PhotoId, PhotoId> shownAs) {
        this.photos = Map.copyOf(photos);
        this.shownAs = Map.copyOf(shownAs);
    }

    /** The photo in which the place is shown. */
    public PhotoId shown(FacePlace place) {
        return shownAs.getOrDefault(place.photo(), place.photo());
    }

    /** The face there; empty if there is none any more. */
    Optional<FaceId> find(FacePlace place) {
        Photo photo = photos.get(shown(place));
        int nearest = -1;
        double best = SAME;
        for (int i = 0; photo != null && i < photo.faces().size(); i++) {
            Face face = photo.faces().get(i);
            double overlap = FacePlace.of(photo, face).box().overlap(place.box());
            if (overlap >= best && place.isAtTheTimeOf(face)) {
                best = overlap;
                nearest = i;
            }
        }
        return photo == null || nearest < 0 ? Optional.empty() : Optional.of(new FaceId(photo.id(), nearest));
    }

    Set<FaceId> find(Collection<FacePlace> places) {
        Set<FaceId> faces = new HashSet<>();
        places.forEach(place -> find(place).ifPresent(faces::add));
        return faces;
    }
}

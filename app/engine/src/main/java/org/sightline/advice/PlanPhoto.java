package org.sightline.advice;

import java.util.List;
import org.sightline.model.Exposure;
import org.sightline.model.Owner;
import org.sightline.model.PhotoId;
import org.sightline.model.PlacedAppearance;

/**
 * A photo as it was judged.
 *
 * @param exposure of which the plan takes up what is above {@link Exposure#LOW}
 * @param identifiable whether a face on it could be matched
 * @param showsChild whether it shows a child whom the user answers for
 */
public record PlanPhoto(
        PhotoId id, Exposure exposure, boolean identifiable, boolean showsChild, List<PlacedAppearance> places) {

    public PlanPhoto {
        places = List.copyOf(places);
    }

    /** A photo that shows no child. */
    public PlanPhoto(PhotoId id, Exposure exposure, boolean identifiable, List<PlacedAppearance> places) {
        this(id, exposure, identifiable, false, places);
    }

    /** Where the owner's own picture stands; others' pictures count for nothing in the judgement, nor here. */
    List<PlacedAppearance> own() {
        return places.stream()
                .filter(place -> place.appearance().owner() == Owner.SELF)
                .toList();
    }

    boolean isAboveLow() {
        return exposure == Exposure.HIGH || exposure == Exposure.MEDIUM;
    }
}

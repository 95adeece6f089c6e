package org.sightline.audit;

import java.util.ArrayList;
import java.util.List;
import org.sightline.model.Owner;
import org.sightline.model.PhotoPoint;

/** Where the user's own photos were taken, as far as their files or the exports tell. What others sent is left out. */
public final class PhotoPoints {

    private PhotoPoints() {}

    /** A point for each photo of which one is known, in the order of the photos' ids. */
    public static List<PhotoPoint> of(Audit audit) {
        List<PhotoPoint> points = new ArrayList<>();
        audit.forEachPhoto(List.of(), photo -> {
            JudgedPhoto.Location location = photo.location();
            if (location != null && photo.owner() == Owner.SELF) {
                points.add(new PhotoPoint(location.coordinates(), location.visibleToOthers()));
            }
        });
        return points;
    }
}

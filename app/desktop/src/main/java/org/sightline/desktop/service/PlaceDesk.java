package org.sightline.desktop.service;

import java.util.List;
import org.sightline.places.MapPicture;
import org.sightline.places.NearPlace;
import org.sightline.places.PlaceCount;
import org.sightline.places.Spot;

/** Where the user's own photos were taken, for the user who asks. For the background; slow at the first call. */
public interface PlaceDesk {

    /** How many photos were taken near which named place, most first. */
    List<PlaceCount> places();

    /**
     * A spot to which many photos point.
     *
     * @param near the named place nearest to it
     */
    record NearSpot(Spot spot, NearPlace near) {}

    /** Those to which most photos point first. */
    List<NearSpot> spots();

    /**
     * A simple map of all photos of which a place is known.
     *
     * @param spots whether spots are marked
     * @param width pixels
     * @param height pixels
     */
    MapPicture map(boolean spots, int width, int height);
}

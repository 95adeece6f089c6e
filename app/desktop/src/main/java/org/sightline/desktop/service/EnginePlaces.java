package org.sightline.desktop.service;

import java.util.List;
import org.sightline.audit.Audit;
import org.sightline.audit.PhotoPoints;
import org.sightline.model.PhotoPoint;
import org.sightline.places.Gazetteer;
import org.sightline.places.MapPicture;
import org.sightline.places.PlaceCount;
import org.sightline.places.Spot;
import org.sightline.places.WorldMap;

/** Places as the engine knows them. */
final class EnginePlaces implements PlaceDesk {

    private final Audit audit;
    private final Gazetteer gazetteer;
    private final WorldMap map = new WorldMap();

    EnginePlaces(Audit audit, Gazetteer gazetteer) {
        this.audit = audit;
        this.gazetteer = gazetteer;
    }

    @Override
    public List<PlaceCount> places() {
        return PlaceCount.of(PhotoPoints.of(audit), gazetteer);
    }

    @Override
    public List<NearSpot> spots() {
        return Spot.among(PhotoPoints.of(audit)).stream()
                .map(spot -> new NearSpot(spot, gazetteer.nearest(spot.middle())))
                .toList();
    }

    @Override
    public MapPicture map(boolean spots, int width, int height) {
        List<PhotoPoint> points = PhotoPoints.of(audit);
        return map.draw(points, spots ? Spot.among(points) : List.of(), width, height);
    }
}

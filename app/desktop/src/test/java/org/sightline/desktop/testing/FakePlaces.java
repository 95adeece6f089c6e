package org.sightline.desktop.testing;

import java.util.ArrayList;
import java.util.List;
import org.sightline.desktop.service.PlaceDesk;
import org.sightline.model.Coordinates;
import org.sightline.places.MapPicture;
import org.sightline.places.NearPlace;
import org.sightline.places.PlaceCount;
import org.sightline.places.Spot;

/** Places that nobody was at, on a map of one colour. */
public final class FakePlaces implements PlaceDesk {

    private static final Coordinates MIDDLE = new Coordinates(45.75, 4.85);

    private final List<PlaceCount> places = new ArrayList<>();
    private final List<NearSpot> spots = new ArrayList<>();
    private int asked;

    public FakePlaces with(String name, String country, int photos) {
        places.add(new PlaceCount(name, country, photos));
        return this;
    }

    public FakePlaces withSpot(String near, int photos, int inFiles) {
        spots.add(new NearSpot(new Spot(MIDDLE, photos, inFiles), new NearPlace(near, "FR", MIDDLE, 1)));
        return this;
    }

    /** How often spots were asked for, also to mark them on a map. */
    public int timesAskedForSpots() {
        return asked;
    }

    @Override
    public List<PlaceCount> places() {
        return places;
    }

    @Override
    public List<NearSpot> spots() {
        asked++;
        return spots;
    }

    @Override
    public MapPicture map(boolean marked, int width, int height) {
        asked += marked ? 1 : 0;
        return new MapPicture(width, height, new int[width * height]);
    }
}

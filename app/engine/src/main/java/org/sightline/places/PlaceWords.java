package org.sightline.places;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.sightline.system.Bundles;

/** Places and spots as sentences. */
public final class PlaceWords {

    private final ResourceBundle bundle;
    private final Locale locale;

    public PlaceWords(Locale locale) {
        this.bundle = Bundles.of("places", locale);
        this.locale = locale;
    }

    /** That no photo tells a place. */
    public String none() {
        return bundle.getString("places.none");
    }

    public String of(PlaceCount count) {
        return text("places.count", count.name(), count.countryIn(locale), count.photos());
    }

    /**
     * How many photos point to a spot.
     *
     * @param near the named place nearest to it
     */
    public String of(Spot spot, NearPlace near) {
        return text("spots.spot", spot.photos(), near.name(), near.countryIn(locale));
    }

    /** What a spot may mean, and who can see it. */
    public String meaning(Spot spot) {
        return bundle.getString(spot.inFiles() > 0 ? "spots.meaning.files" : "spots.meaning.platform");
    }

    /** That there is no spot. */
    public String noSpot() {
        return text("spots.none", Spot.LEAST, Spot.METRES);
    }

    /** Where the map is. */
    public String map(Path file) {
        return text("places.map", file);
    }

    private String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}

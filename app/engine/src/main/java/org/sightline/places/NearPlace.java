package org.sightline.places;

import java.util.Locale;
import org.sightline.model.Coordinates;

/**
 * The named place that is nearest to a point. How near that is depends on how many places are named there: in a desert it may be
 * far away.
 *
 * @param name as its country writes it
 * @param country ISO 3166-1 code of two letters
 * @param middle where the place's middle is
 * @param kilometres from the point to the place's middle, along the ground
 */
public record NearPlace(String name, String country, Coordinates middle, double kilometres) {

    /** The country's name, as far as Java knows it. */
    public String countryIn(Locale language) {
        return countryIn(country, language);
    }

    static String countryIn(String country, Locale language) {
        return new Locale.Builder().setRegion(country).build().getDisplayCountry(language);
    }
}

package org.sightline.places;

import java.util.Locale;

/**
 * The named place that is nearest to a point. How near that is depends on how many places are named there: in a desert it may be
 * far away.
 *
 * @param name as its country writes it
 * @param country ISO 3166-1 code of two letters
 * @param kilometres from the point to the place's middle, along the ground
 */
public record NearPlace(String name, String country, double kilometres) {

    /** The country's name, as far as Java knows it. */
    public String countryIn(Locale language) {
        return new Locale.Builder().setRegion(country).build().getDisplayCountry(language);
    }
}

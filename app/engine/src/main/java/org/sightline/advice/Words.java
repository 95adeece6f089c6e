package org.sightline.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry in words: what a translation replaces.
 *
 * @param title as the platform calls it
 * @param protects what it does for the user
 * @param web what to open and choose in a browser, one after the other
 * @param app the same in the app
 * @param preset how it is until somebody changes it; null where nobody says
 * @param remains what it does not hide
 */
public record Words(
        String title,
        String protects,
        List<String> web,
        List<String> app,
        String appliesTo,
        @Nullable String preset,
        List<String> sideEffects,
        List<String> remains) {

    public Words {
        web = List.copyOf(web);
        app = List.copyOf(app);
        sideEffects = List.copyOf(sideEffects);
        remains = List.copyOf(remains);
    }
}

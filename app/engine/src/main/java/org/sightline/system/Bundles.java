package org.sightline.system;

import java.util.Locale;
import java.util.ResourceBundle;

/** The program's sentences by language. English is what stands where no other language is asked for, whatever the computer's is. */
public final class Bundles {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Bundles() {}

    /** @param name such as {@code report} */
    public static ResourceBundle of(String name, Locale locale) {
        return ResourceBundle.getBundle("org.sightline.resources.messages." + name, locale, NO_FALLBACK);
    }
}

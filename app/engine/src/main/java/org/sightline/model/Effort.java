package org.sightline.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How closely photos are looked at; each level finds what the one before finds, and smaller faces. */
public enum Effort {
    /** Faces from about a thirtieth of the longer side. */
    QUICK,
    /** Faces from about an eightieth of the longer side: 48 pixels in a photo of 12 megapixels. */
    NORMAL,
    /** Faces from about a hundred and seventieth of the longer side: 24 pixels in a photo of 12 megapixels. */
    THOROUGH;

    /** What the command line calls it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Effort> byId(String id) {
        return Arrays.stream(values()).filter(effort -> effort.id().equals(id)).findFirst();
    }
}

package org.sightline.image;

import java.nio.charset.StandardCharsets;

/** Colour profiles (ICC.1:2022, 7.2), as far as a copy needs them. */
final class ColourProfile {

    private static final int HEADER = 128;
    private static final int COLOUR_SPACE = 16;
    private static final int SIGNATURE = 36;

    private ColourProfile() {}

    /** Whether it is a profile of pictures in red, green and blue: with another the copy would show other colours. */
    static boolean isOfRedGreenBlue(byte[] profile) {
        return profile.length > HEADER && is(profile, COLOUR_SPACE, "RGB ") && is(profile, SIGNATURE, "acsp");
    }

    private static boolean is(byte[] profile, int at, String word) {
        return new String(profile, at, 4, StandardCharsets.ISO_8859_1).equals(word);
    }
}

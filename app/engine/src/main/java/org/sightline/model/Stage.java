package org.sightline.model;

import java.util.Locale;

/** What the time of examining a photo is spent on. */
public enum Stage {
    /** The file's bytes are taken out of the archive, and its SHA-256 is computed. */
    READ,
    /** The bytes go to a worker and the answer comes back. */
    TRANSFER,
    /** Header, markers and EXIF. */
    METADATA,
    /** Pixels at the scale that detection needs. */
    DECODE,
    /** What the picture looks like from far away. */
    FINGERPRINT,
    /** Halves of the picture, and what the detectors are given. */
    RESIZE,
    /** Both detectors on the whole picture and its tiles. */
    DETECT,
    /** Which side is up, where the file does not say. */
    TURN,
    /** A close look at what one detector alone is sure of. */
    VERIFY,
    /** A second, larger decoding for faces that are small in the first. */
    ENLARGE,
    /** 68 points of each face. */
    LANDMARKS,
    /** Bringing a face to its place, its sharpness and its embedding. */
    EMBED,
    /** Encrypting and keeping results. */
    STORE;

    /** What a profile calls it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

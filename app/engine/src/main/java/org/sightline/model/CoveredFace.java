package org.sightline.model;

/**
 * A face that is covered in a copy.
 *
 * @param box in pixels of the full, upright picture
 * @param level how strongly, from 1 to {@value #STRONGEST}: the higher, the wider, and the less is left of it
 */
public record CoveredFace(Box box, Cover cover, int level) {

    public static final int STRONGEST = 8;

    public CoveredFace {
        if (level < 1 || level > STRONGEST) {
            throw new IllegalArgumentException("A level is between 1 and " + STRONGEST);
        }
    }
}

package org.sightline.footage;

import java.awt.image.BufferedImage;
import org.sightline.model.Box;

/**
 * A labelled photo of one person's head, its edges fading.
 *
 * @param person whose it is
 * @param picture pixels with transparency; nobody else is in them
 * @param face the face, in pixels of the picture
 * @param interEye distance of the eyes, in pixels of the picture
 */
public record Portrait(String person, BufferedImage picture, Box face, double interEye) {

    @Override
    public String toString() {
        return person;
    }
}

package org.sightline.desktop.pictures;

import org.sightline.desktop.marks.Level;
import org.sightline.model.Box;

/**
 * A face to be drawn on a picture.
 *
 * @param place in parts of the photo's width and height
 * @param level how well it could be matched
 * @param me drawn with a double line
 * @param chosen drawn thicker
 */
public record FaceBox(Box place, Level level, boolean me, boolean chosen) {}

package org.sightline.desktop.find;

import org.sightline.desktop.service.CardFace;
import org.sightline.desktop.service.PhotoCard;

/** A line of the results: a heading, or a photo. */
public sealed interface FindLine {

    /**
     * How alike the photos below it are.
     *
     * @param means how often such matches were wrong in our tests
     */
    record Heading(String text, String means) implements FindLine {}

    /**
     * A photo that shows the face.
     *
     * @param where it stood, and who can see it
     * @param remark what is to be known of the match; empty where there is nothing
     */
    record Match(PhotoCard photo, CardFace face, String where, String remark) implements FindLine {}
}

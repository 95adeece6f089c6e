package org.sightline.report.html;

import java.util.List;
import org.sightline.model.Box;
import org.sightline.model.Face;
import org.sightline.model.Photo;

/**
 * What a report keeps to itself.
 *
 * @param blur whose faces are covered
 * @param places how exactly places are told
 * @param faces whether there are pictures at all; without them captions and names are left out, too
 * @param names whether tagged people are named
 */
public record Discretion(Blur blur, Places places, boolean faces, boolean names) {

    /** Whose faces are covered. */
    public enum Blur {
        /** Those of everybody who is not known to be the user: of all as long as nobody is. */
        STRANGERS,
        ALL,
        NONE
    }

    /** How exactly places are told. */
    public enum Places {
        /** To a tenth of a degree, about ten kilometres; named places are not named. */
        COARSE,
        FULL,
        /** Only that a place is known. */
        NONE
    }

    /** Strangers covered, places coarse, nobody named. */
    public static final Discretion USUAL = new Discretion(Blur.STRANGERS, Places.COARSE, true, false);

    /** The same without pictures. */
    public Discretion withoutFaces() {
        return new Discretion(blur, places, false, false);
    }

    /** The faces to cover. No audit knows yet who is who, so that everybody is a stranger. */
    List<Box> covered(Photo photo) {
        return blur == Blur.NONE
                ? List.of()
                : photo.faces().stream().map(Face::box).toList();
    }
}

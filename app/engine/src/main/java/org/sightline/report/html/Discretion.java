package org.sightline.report.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.JudgedPhoto;
import org.sightline.audit.Person;
import org.sightline.model.Box;
import org.sightline.model.Role;

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
        /** Those of everybody whom the user did not mark as themselves or as known; those of children always. */
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

    /** The faces to cover. */
    List<Box> covered(JudgedPhoto photo) {
        return photo.faces().stream()
                .filter(face -> blur == Blur.ALL || (blur == Blur.STRANGERS && !isShown(face.person())))
                .map(face -> face.face().box())
                .toList();
    }

    private static boolean isShown(@Nullable Person person) {
        return person != null && (person.role() == Role.ME || person.role() == Role.KNOWN);
    }
}

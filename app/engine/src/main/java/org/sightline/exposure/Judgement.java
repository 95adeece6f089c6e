package org.sightline.exposure;

import java.util.List;
import org.sightline.model.Audience;
import org.sightline.model.Exposure;
import org.sightline.model.Reason;

/**
 * What was made of a photo.
 *
 * @param audience the widest known audience of its appearances; UNKNOWN where none is known
 * @param audienceUnknown whether the audience of any appearance is unknown
 * @param mayBePublic whether one of these may be public; else each is known not to be, whoever else sees it
 * @param identifiable whether a face on it could be matched by this program
 * @param formerlyPublic known to have been public, and not public now
 */
public record Judgement(
        Audience audience,
        boolean audienceUnknown,
        boolean mayBePublic,
        boolean identifiable,
        boolean formerlyPublic,
        Exposure exposure,
        List<Reason> reasons) {

    public Judgement {
        reasons = List.copyOf(reasons);
    }

    /** Anyone can see a face that can be matched. */
    public boolean isPublicWithIdentifiableFace() {
        return audience == Audience.PUBLIC && identifiable;
    }

    /** Perhaps anyone can: not known to be public, and some appearance's audience is unknown and may be that. */
    public boolean isUnknownWithIdentifiableFace() {
        return audience != Audience.PUBLIC && mayBePublic && identifiable;
    }

    /** Nobody can without an account, as the user's answers have it; who else can is not known. */
    public boolean isNotPublicWithIdentifiableFace() {
        return audience != Audience.PUBLIC && !mayBePublic && audienceUnknown && identifiable;
    }
}

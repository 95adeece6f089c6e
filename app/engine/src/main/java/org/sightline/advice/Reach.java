package org.sightline.advice;

import org.sightline.model.Audience;

/**
 * How far a place can be seen by people whom its owner did not let in. What programs that collect faces get without logging in
 * weighs most; what is only possible weighs half of what is known.
 */
final class Reach {

    private static final int FACE = 3;

    private Reach() {}

    /** @param known whether it is the audience, and not only the widest that it can be */
    static int of(Audience audience, boolean known) {
        int reach = switch (audience) {
            case PUBLIC -> 8;
            case LINK -> 6;
            case MEMBERS -> 4;
            default -> 0;
        };
        return known ? reach : reach / 2;
    }

    /** Visible without an account: to everybody or to whoever has the address. */
    static boolean isOpen(Audience known) {
        return known == Audience.PUBLIC || known == Audience.LINK;
    }

    /** How much each place of a photo counts for. */
    static int weight(PlanPhoto photo) {
        return photo.identifiable() ? FACE : 1;
    }
}

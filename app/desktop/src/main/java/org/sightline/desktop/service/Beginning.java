package org.sightline.desktop.service;

import java.util.List;

/**
 * What is asked before the numbers of an audit are shown, because they depend on it.
 *
 * @param whichFace nobody is the user yet, and somebody may be
 * @param whoCanSee there are questions whose answers decide who can see something
 */
public record Beginning(boolean whichFace, boolean whoCanSee) {

    /** Nothing. */
    public static final Beginning NOTHING = new Beginning(false, false);

    /** Fewer faces are more often a stranger's than the user's. */
    private static final int FEWEST_FACES = 3;

    static Beginning of(PeopleDesk people, AskingDesk asking) {
        List<PersonRow> everybody = people.everybody();
        boolean known = everybody.stream().anyMatch(row -> row.person().isMe());
        return new Beginning(
                !known && everybody.stream().anyMatch(Beginning::mayBeMe),
                !asking.openQuestions().isEmpty());
    }

    /** Whether somebody may be the user, by how often they are there and what was said of them. */
    public static boolean mayBeMe(PersonRow row) {
        return row.faces() >= FEWEST_FACES
                && row.portrait() != null
                && row.person().role() == null
                && !row.person().ignored();
    }
}

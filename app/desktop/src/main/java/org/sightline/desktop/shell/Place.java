package org.sightline.desktop.shell;

/** The screens of an audit, in the order in which they are listed. */
public enum Place {
    OVERVIEW(1),
    PHOTOS(2),
    PEOPLE(3),
    FIND(4),
    PLAN(5),
    REPORT(6),
    SETTINGS(7),
    /** Listed nowhere; led to before the first numbers, and from the overview. */
    WHICH_FACE(0),
    INTERVIEW(0),
    SPOT_CHECK(0),
    /** Listed nowhere; led to from the overview. */
    PLACES(0),
    /** Listed nowhere; led to from photos and people. */
    COPIES(0);

    private final int digit;

    Place(int digit) {
        this.digit = digit;
    }

    /** Whether it stands in the list; the others belong to one that does. */
    public boolean isListed() {
        return digit > 0;
    }

    /** The screen of the list that it belongs to. */
    public Place listed() {
        return isListed() ? this : this == COPIES ? PHOTOS : OVERVIEW;
    }

    /** The digit that leads there; 0 where none does. */
    public int digit() {
        return digit;
    }
}

package org.sightline.desktop.shell;

/** The screens of an audit, in the order in which they are listed. */
public enum Place {
    OVERVIEW(1),
    PHOTOS(2),
    PEOPLE(3),
    FIND(4),
    PLAN(5),
    REPORT(6),
    SETTINGS(7);

    private final int digit;

    Place(int digit) {
        this.digit = digit;
    }

    /** The digit that leads there. */
    public int digit() {
        return digit;
    }
}

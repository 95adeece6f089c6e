package org.sightline.image;

import java.util.List;

/**
 * What turns and mirrors do to a picture together: where a pixel to the right and one below come to lie.
 *
 * @param xx share of "right" that stays right
 * @param xy share of "below" that becomes right
 * @param yx share of "right" that comes below
 * @param yy share of "below" that stays below
 */
record Turn(int xx, int xy, int yx, int yy) {

    static final Turn NONE = new Turn(1, 0, 0, 1);
    static final Turn MIRRORED = new Turn(-1, 0, 0, 1);
    static final Turn UPSIDE_DOWN = new Turn(1, 0, 0, -1);

    private static final Turn LEFT = new Turn(0, 1, -1, 0);

    /** What EXIF 2.32 numbers from 1 to 8. */
    private static final List<Turn> BY_ORIENTATION = List.of(
            NONE,
            MIRRORED,
            new Turn(-1, 0, 0, -1),
            UPSIDE_DOWN,
            new Turn(0, 1, 1, 0),
            new Turn(0, -1, 1, 0),
            new Turn(0, -1, -1, 0),
            LEFT);

    /** @param quarters of a full turn */
    static Turn anticlockwise(int quarters) {
        Turn turn = NONE;
        for (int i = 0; i < quarters; i++) {
            turn = turn.then(LEFT);
        }
        return turn;
    }

    Turn then(Turn next) {
        return new Turn(
                next.xx * xx + next.xy * yx,
                next.xx * xy + next.xy * yy,
                next.yx * xx + next.yy * yx,
                next.yx * xy + next.yy * yy);
    }

    /** The number that EXIF has for it. */
    int orientation() {
        return BY_ORIENTATION.indexOf(this) + 1;
    }
}

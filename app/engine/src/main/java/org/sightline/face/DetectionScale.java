package org.sightline.face;

import java.util.ArrayList;
import java.util.List;
import org.sightline.model.Effort;

/** How large a photo is looked at, by effort and by what its size can show. */
public final class DetectionScale {

    /** Pixels of the full photo; smaller faces this program hardly ever matches. */
    private static final double SMALLEST_FACE = 14;
    /** Pixels of the full photo from which on faces are mostly matched. */
    private static final double SMALLEST_USUAL_FACE = 20;
    /** A zoom that finds little more than the whole picture does. */
    private static final double NO_ZOOM = 1.5;
    /** Fifty-six tiles of a photo of 4 to 3. */
    private static final double MIDDLE_ZOOM = 5.5;

    /** A hundred and twenty-one tiles of a photo of 4 to 3. */
    private static final double HIGHEST_ZOOM = 9;

    private DetectionScale() {}

    /** Pixels of the longer side that a photo is decoded to at least, if it has them. */
    public static int decodedSide(Effort effort) {
        return effort == Effort.THOROUGH ? 2272 : 1280;
    }

    /**
     * At which zooms a photo is looked at in tiles: its longer side in widths of a tile, ascending; none where the smallest face
     * that matters is seen on the whole photo.
     *
     * @param longSide pixels of the full photo
     */
    static List<Double> zooms(Effort effort, int longSide) {
        double smallest = effort == Effort.THOROUGH ? SMALLEST_FACE : SMALLEST_USUAL_FACE;
        double wanted = UltraFaceProposer.SMALLEST / smallest * longSide / UltraFaceProposer.WIDTH;
        List<Double> zooms = new ArrayList<>();
        if (effort == Effort.QUICK || wanted < NO_ZOOM) {
            return zooms;
        }
        if (effort == Effort.NORMAL) {
            zooms.add(Math.min(wanted, MIDDLE_ZOOM));
            return zooms;
        }
        if (wanted > MIDDLE_ZOOM * NO_ZOOM) {
            zooms.add(MIDDLE_ZOOM);
        }
        zooms.add(Math.min(wanted, HIGHEST_ZOOM));
        return zooms;
    }
}

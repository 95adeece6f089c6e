package org.sightline.face;

import java.util.ArrayList;
import java.util.List;
import org.sightline.model.Effort;

/** How large a photo is looked at, by effort and by what its size can show. */
public final class DetectionScale {

    /** Pixels of the full photo; smaller faces this program hardly ever matches. */
    private static final double SMALLEST_FACE = 12;
    /** Pixels of the full photo from which on faces are mostly matched. */
    private static final double SMALLEST_USUAL_FACE = 20;
    /** Times the zoom before: a zoom that finds little more than that. */
    private static final double NO_ZOOM = 1.5;
    /** Nine tiles of a photo of 4 to 3; what it sees need not fit into the overlap of more and smaller ones. */
    private static final double LOW_ZOOM = 2.2;
    /** Forty-nine tiles of a photo of 4 to 3. */
    private static final double MIDDLE_ZOOM = 6;
    /** A hundred and forty-four tiles of a photo of 4 to 3. */
    private static final double HIGHEST_ZOOM = 10.8;

    private DetectionScale() {}

    /** Pixels of the longer side that a photo is decoded to at least, if it has them. */
    public static int decodedSide(Effort effort) {
        return effort == Effort.THOROUGH ? 2304 : 1280;
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
        double highest = Math.min(wanted, effort == Effort.THOROUGH ? HIGHEST_ZOOM : MIDDLE_ZOOM);
        for (double zoom : new double[] {LOW_ZOOM, MIDDLE_ZOOM}) {
            if (zoom * NO_ZOOM < highest) {
                zooms.add(zoom);
            }
        }
        zooms.add(highest);
        return zooms;
    }
}

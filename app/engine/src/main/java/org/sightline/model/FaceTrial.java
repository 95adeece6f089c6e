package org.sightline.model;

/**
 * A face that is looked at by itself, perhaps made poorer first.
 *
 * @param box where it is, in pixels of the full photo
 * @param scale what the photo is made smaller to, above 0 to 1
 * @param blur standard deviation of the blur in distances of the eyes after it was made smaller, 0 to 1
 * @param drawn the user says that there is a face: it is measured even if no detector sees it
 */
public record FaceTrial(Box box, double scale, double blur, boolean drawn) {

    public FaceTrial {
        boolean finite = Double.isFinite(box.x() + box.y() + box.width() + box.height());
        if (!finite
                || box.width() <= 0
                || box.height() <= 0
                || !(scale > 0 && scale <= 1)
                || !(blur >= 0 && blur <= 1)) {
            throw new IllegalArgumentException("A trial needs a box, a scale up to 1 and a blur up to 1");
        }
    }
}

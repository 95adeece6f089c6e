package org.sightline.desktop.service;

import java.util.List;
import org.sightline.audit.Pictures;
import org.sightline.model.PhotoId;

/** Pictures of the audit's photos, made anew out of the archives by workers. Slow, and for one thread of its own. */
@FunctionalInterface
public interface PictureSource {

    /**
     * A picture for each photo, in their order.
     *
     * @param side pixels of the longer side, at most
     */
    List<Pictures.Picture> of(List<PhotoId> photos, int side);
}

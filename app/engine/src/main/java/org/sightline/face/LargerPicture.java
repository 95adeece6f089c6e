package org.sightline.face;

import java.util.Optional;
import org.sightline.image.DecodedImage;

/** Decodes the same photo once more, larger. */
@FunctionalInterface
public interface LargerPicture {

    /** A photo that there is no more of than what was given. */
    LargerPicture NONE = side -> Optional.empty();

    /**
     * @param longSide pixels that are wanted at least
     * @return owned by the caller; nothing where it would cost more than a picture may
     */
    Optional<DecodedImage> decode(int longSide);
}

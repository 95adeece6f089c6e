/** Pictures of photos: made by workers, held within bounds, drawn with the faces on them. */
@NullMarked
package org.sightline.desktop.pictures;

import org.jspecify.annotations.NullMarked;

/** From a file's bytes to upright pixels, bounded, and what the file tells beside the picture. Sees {@code model}. */
@NullMarked
package org.sightline.image;

import org.jspecify.annotations.NullMarked;

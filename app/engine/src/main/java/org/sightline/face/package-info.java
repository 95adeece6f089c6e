/**
 * From upright pixels to faces: detect, verify, find landmarks, align, measure, embed. Sees {@code image} and {@code model}.
 */
@NullMarked
package org.sightline.face;

import org.jspecify.annotations.NullMarked;

/** Faces grouped into people, corrected by the user, and found again. Pure; sees {@code model}. */
@NullMarked
package org.sightline.people;

import org.jspecify.annotations.NullMarked;

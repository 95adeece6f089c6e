/** The judgement: what a stranger could make of a photo, and why. Pure; sees {@code model}. */
@NullMarked
package org.sightline.exposure;

import org.jspecify.annotations.NullMarked;

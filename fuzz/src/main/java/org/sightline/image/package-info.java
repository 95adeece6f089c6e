/** Targets that see what only this package sees. */
@NullMarked
package org.sightline.image;

import org.jspecify.annotations.NullMarked;

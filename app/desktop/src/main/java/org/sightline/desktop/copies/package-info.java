/** The screen that makes copies of photos to hand on. */
@NullMarked
package org.sightline.desktop.copies;

import org.jspecify.annotations.NullMarked;

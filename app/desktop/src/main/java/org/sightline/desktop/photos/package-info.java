/** The screen of all photos, and of one with all that is known of it. */
@NullMarked
package org.sightline.desktop.photos;

import org.jspecify.annotations.NullMarked;

/** The screen that tells where photos were taken. */
@NullMarked
package org.sightline.desktop.places;

import org.jspecify.annotations.NullMarked;

/** Pure: the names of places, and which is nearest to a point. Asks nobody: the list ships with the app. */
@NullMarked
package org.sightline.places;

import org.jspecify.annotations.NullMarked;

/**
 * Pure: the names of places, which is nearest to a point, and a simple map. Asks nobody: names and outlines ship with the app. Reports
 * see the names only; map and spots are for the user who asks for them.
 */
@NullMarked
package org.sightline.places;

import org.jspecify.annotations.NullMarked;

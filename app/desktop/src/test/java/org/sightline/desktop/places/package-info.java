/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.places;

import org.jspecify.annotations.NullMarked;

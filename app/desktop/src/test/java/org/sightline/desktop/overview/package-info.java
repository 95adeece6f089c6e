/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.overview;

import org.jspecify.annotations.NullMarked;

/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.photos;

import org.jspecify.annotations.NullMarked;

/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.pictures;

import org.jspecify.annotations.NullMarked;

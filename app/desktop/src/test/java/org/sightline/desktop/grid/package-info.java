/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.grid;

import org.jspecify.annotations.NullMarked;

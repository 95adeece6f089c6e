/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.asking;

import org.jspecify.annotations.NullMarked;

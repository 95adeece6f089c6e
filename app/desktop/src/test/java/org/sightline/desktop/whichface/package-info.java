/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.whichface;

import org.jspecify.annotations.NullMarked;

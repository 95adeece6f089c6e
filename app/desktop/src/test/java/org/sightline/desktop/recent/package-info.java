/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.recent;

import org.jspecify.annotations.NullMarked;

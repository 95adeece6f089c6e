/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.scanning;

import org.jspecify.annotations.NullMarked;

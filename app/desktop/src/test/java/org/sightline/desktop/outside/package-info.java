/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.outside;

import org.jspecify.annotations.NullMarked;

/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.failure;

import org.jspecify.annotations.NullMarked;

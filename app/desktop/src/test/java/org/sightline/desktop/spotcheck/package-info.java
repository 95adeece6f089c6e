/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.spotcheck;

import org.jspecify.annotations.NullMarked;

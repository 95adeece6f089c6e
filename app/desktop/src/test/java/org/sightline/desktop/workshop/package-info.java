/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.workshop;

import org.jspecify.annotations.NullMarked;

/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.copies;

import org.jspecify.annotations.NullMarked;

/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.interview;

import org.jspecify.annotations.NullMarked;

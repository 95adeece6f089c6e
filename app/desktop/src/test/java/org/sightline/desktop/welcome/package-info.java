/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.welcome;

import org.jspecify.annotations.NullMarked;

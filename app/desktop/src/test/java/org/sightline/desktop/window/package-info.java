/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.window;

import org.jspecify.annotations.NullMarked;

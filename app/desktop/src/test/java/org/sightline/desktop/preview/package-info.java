/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.preview;

import org.jspecify.annotations.NullMarked;

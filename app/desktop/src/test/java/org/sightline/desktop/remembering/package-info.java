/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.remembering;

import org.jspecify.annotations.NullMarked;

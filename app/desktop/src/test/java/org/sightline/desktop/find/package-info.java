/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.find;

import org.jspecify.annotations.NullMarked;

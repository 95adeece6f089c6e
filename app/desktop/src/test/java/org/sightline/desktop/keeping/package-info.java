/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.keeping;

import org.jspecify.annotations.NullMarked;

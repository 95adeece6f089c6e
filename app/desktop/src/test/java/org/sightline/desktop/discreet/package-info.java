/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.discreet;

import org.jspecify.annotations.NullMarked;

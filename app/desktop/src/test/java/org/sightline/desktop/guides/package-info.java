/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.guides;

import org.jspecify.annotations.NullMarked;

/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.work;

import org.jspecify.annotations.NullMarked;

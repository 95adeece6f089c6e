/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.plan;

import org.jspecify.annotations.NullMarked;

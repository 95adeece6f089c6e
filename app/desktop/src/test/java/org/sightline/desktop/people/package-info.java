/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.people;

import org.jspecify.annotations.NullMarked;

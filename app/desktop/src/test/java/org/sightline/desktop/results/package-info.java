/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.results;

import org.jspecify.annotations.NullMarked;

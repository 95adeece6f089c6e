/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.words;

import org.jspecify.annotations.NullMarked;

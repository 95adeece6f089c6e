/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.settings;

import org.jspecify.annotations.NullMarked;

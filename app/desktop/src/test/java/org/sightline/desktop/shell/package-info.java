/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.shell;

import org.jspecify.annotations.NullMarked;

/** The list of what could not be read or examined. */
@NullMarked
package org.sightline.desktop.problems;

import org.jspecify.annotations.NullMarked;

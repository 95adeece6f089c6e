/** The screen that says what strangers could find, and what could not be seen. */
@NullMarked
package org.sightline.desktop.overview;

import org.jspecify.annotations.NullMarked;

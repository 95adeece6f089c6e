/** The screen that says what did not work, and what can be done. */
@NullMarked
package org.sightline.desktop.failure;

import org.jspecify.annotations.NullMarked;

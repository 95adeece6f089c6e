/** The window: starts the program, and leads from one screen to the next. */
@NullMarked
package org.sightline.desktop;

import org.jspecify.annotations.NullMarked;

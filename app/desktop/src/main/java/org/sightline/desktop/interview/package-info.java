/** The screen that asks about accounts what the archive does not say, and shows what was answered. */
@NullMarked
package org.sightline.desktop.interview;

import org.jspecify.annotations.NullMarked;

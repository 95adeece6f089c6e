/** The screen that asks which photos to examine. */
@NullMarked
package org.sightline.desktop.welcome;

import org.jspecify.annotations.NullMarked;

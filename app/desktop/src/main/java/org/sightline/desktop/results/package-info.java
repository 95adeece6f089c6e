/** The screen that shows what was found. */
@NullMarked
package org.sightline.desktop.results;

import org.jspecify.annotations.NullMarked;

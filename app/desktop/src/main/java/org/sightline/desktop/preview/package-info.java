/** The screen that shows what was recognised, and asks how much of it to examine. */
@NullMarked
package org.sightline.desktop.preview;

import org.jspecify.annotations.NullMarked;

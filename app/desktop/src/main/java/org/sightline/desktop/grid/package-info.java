/** A grid of tiles that stays quick however many there are, for mouse and keyboard. */
@NullMarked
package org.sightline.desktop.grid;

import org.jspecify.annotations.NullMarked;

/** How soon the window stands, and how smoothly its photos scroll; see bench/window. */
@NullMarked
package org.sightline.bench.window;

import org.jspecify.annotations.NullMarked;

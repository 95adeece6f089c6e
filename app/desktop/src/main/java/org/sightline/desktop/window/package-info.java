/** What the window remembers from one time to the next: its place, its colours, the size of its text. */
@NullMarked
package org.sightline.desktop.window;

import org.jspecify.annotations.NullMarked;

/** Work away from the window's own thread. */
@NullMarked
package org.sightline.desktop.work;

import org.jspecify.annotations.NullMarked;

/** The list of kept audits on the first screen, and how they are opened. */
@NullMarked
package org.sightline.desktop.recent;

import org.jspecify.annotations.NullMarked;

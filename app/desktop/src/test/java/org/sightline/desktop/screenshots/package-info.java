/** Pictures of every screen, and what is wrong with how they look. */
@NullMarked
package org.sightline.desktop.screenshots;

import org.jspecify.annotations.NullMarked;

/** How each platform gives its archive. */
@NullMarked
package org.sightline.desktop.guides;

import org.jspecify.annotations.NullMarked;

/** How levels are drawn: by shape, word and colour. */
@NullMarked
package org.sightline.desktop.marks;

import org.jspecify.annotations.NullMarked;

/** What screens that ask about audiences have in common. */
@NullMarked
package org.sightline.desktop.asking;

import org.jspecify.annotations.NullMarked;

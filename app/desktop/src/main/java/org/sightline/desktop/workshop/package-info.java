/** Workshop mode: on a lent laptop nothing is kept, and what stays there is told at the end. */
@NullMarked
package org.sightline.desktop.workshop;

import org.jspecify.annotations.NullMarked;

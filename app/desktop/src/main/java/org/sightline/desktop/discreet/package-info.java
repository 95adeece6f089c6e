/** Hiding pictures, names and places while others look on. */
@NullMarked
package org.sightline.desktop.discreet;

import org.jspecify.annotations.NullMarked;

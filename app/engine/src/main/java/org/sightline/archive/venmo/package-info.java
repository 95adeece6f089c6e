/** Venmo's account statements. */
@NullMarked
package org.sightline.archive.venmo;

import org.jspecify.annotations.NullMarked;

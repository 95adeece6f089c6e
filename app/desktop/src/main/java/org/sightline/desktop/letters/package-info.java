/** The page of the plan on which letters that claim rights are written. */
@NullMarked
package org.sightline.desktop.letters;

import org.jspecify.annotations.NullMarked;

/** The screen that says who is on the photos, and where that is put right. */
@NullMarked
package org.sightline.desktop.people;

import org.jspecify.annotations.NullMarked;

/** The screen that asks which of the people found is the user, before any number is shown. */
@NullMarked
package org.sightline.desktop.whichface;

import org.jspecify.annotations.NullMarked;

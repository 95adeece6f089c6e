/** The screen of the settings, and the settings themselves. */
@NullMarked
package org.sightline.desktop.settings;

import org.jspecify.annotations.NullMarked;

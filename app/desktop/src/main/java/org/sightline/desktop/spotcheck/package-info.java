/** The screen that names photos to look for without being logged in, and asks what was seen. */
@NullMarked
package org.sightline.desktop.spotcheck;

import org.jspecify.annotations.NullMarked;

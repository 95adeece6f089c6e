/** The screen that shows how far a scan has come. */
@NullMarked
package org.sightline.desktop.scanning;

import org.jspecify.annotations.NullMarked;

/** How the user names files and folders. */
@NullMarked
package org.sightline.desktop.choosing;

import org.jspecify.annotations.NullMarked;

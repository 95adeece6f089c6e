/** Stand-ins for the engine and the user. */
@NullMarked
package org.sightline.desktop.testing;

import org.jspecify.annotations.NullMarked;

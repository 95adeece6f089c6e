/** Which keys do what. */
@NullMarked
package org.sightline.desktop.keys;

import org.jspecify.annotations.NullMarked;

/** Light and dark. */
@NullMarked
package org.sightline.desktop.theme;

import org.jspecify.annotations.NullMarked;

/** Ways to lay things out that several screens share. */
@NullMarked
package org.sightline.desktop.layout;

import org.jspecify.annotations.NullMarked;

/** Formats of exports: recognised by content, read without unpacking, pushed into a sink. Sees {@code model}. */
@NullMarked
package org.sightline.archive;

import org.jspecify.annotations.NullMarked;

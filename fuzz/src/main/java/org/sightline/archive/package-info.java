/** Targets that see what only this package sees. */
@NullMarked
package org.sightline.archive;

import org.jspecify.annotations.NullMarked;

/** Targets that see what only this package sees. */
@NullMarked
package org.sightline.vault;

import org.jspecify.annotations.NullMarked;

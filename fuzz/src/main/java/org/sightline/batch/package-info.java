/** Targets that see what only this package sees. */
@NullMarked
package org.sightline.batch;

import org.jspecify.annotations.NullMarked;

/** Targets that see what only this package sees. */
@NullMarked
package org.sightline.audit;

import org.jspecify.annotations.NullMarked;

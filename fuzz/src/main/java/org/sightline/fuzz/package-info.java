/** Runs what reads other people's bytes on inputs that nobody thought of, and says when it breaks a promise. */
@NullMarked
package org.sightline.fuzz;

import org.jspecify.annotations.NullMarked;

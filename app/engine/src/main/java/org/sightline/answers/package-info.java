/**
 * What the user says about audiences: how answers are applied to what an archive leaves unknown, the questions of the
 * interview, and the choice of photos for the spot check. Pure; sees {@code model}.
 */
@NullMarked
package org.sightline.answers;

import org.jspecify.annotations.NullMarked;

/** Which pictures of several archives are one picture, written anew by each platform. Pure; sees {@code model}. */
@NullMarked
package org.sightline.copies;

import org.jspecify.annotations.NullMarked;

/** How well faces are put together and found again, and how fast. */
@NullMarked
package org.sightline.bench.people;

import org.jspecify.annotations.NullMarked;

/** Exports of Instagram and, inside them, of Threads. */
@org.jspecify.annotations.NullMarked
package org.sightline.samples.instagram;

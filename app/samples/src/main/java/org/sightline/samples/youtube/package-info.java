/** Takeouts of YouTube. */
@org.jspecify.annotations.NullMarked
package org.sightline.samples.youtube;

/** Takeouts of Google Photos. */
@org.jspecify.annotations.NullMarked
package org.sightline.samples.googlephotos;

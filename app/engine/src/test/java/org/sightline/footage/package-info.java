/** Films with a known truth, made from labelled photos, and files that only pretend to be films. */
@org.jspecify.annotations.NullMarked
package org.sightline.footage;
